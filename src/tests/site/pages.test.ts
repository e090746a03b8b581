import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { htmlFiles, readPage } from './dist-files.ts';

const [{ dist }] = SITES;

/** The elements of a tree that have a class. */
function allWithClass(tree: Element | Root, name: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    const { className } = element.properties;
    if (Array.isArray(className) && className.includes(name)) found.push(element);
  });
  return found;
}

const withClass = (path: string, name: string): Element[] => allWithClass(readPage(dist, path), name);

describe('a paper page', () => {
  it('marks each abstract with its language and script', () => {
    const langs = (path: string, name: string) =>
      withClass(path, 'abstracts')
        .flatMap((abstracts) => allWithClass(abstracts, name))
        .map(({ properties }) => properties.lang);
    expect(new Set(langs('abs/2410.07177/index.html', 'en'))).toEqual(new Set(['en']));
    expect(new Set(langs('abs/2410.07177/index.html', 'zh'))).toEqual(new Set(['zh-Hant']));
    expect(new Set(langs('abs/2412.10360/index.html', 'zh'))).toEqual(new Set(['zh-Hans']));
  });

  it('draws the math of a title as MathML with a real τ', () => {
    const [title] = withClass('abs/2406.12045/index.html', 'title');
    const tags: string[] = [];
    if (title) visit(title, 'element', ({ tagName }) => void tags.push(tagName));
    expect(tags).toContain('math');
    expect(title && textOf(title)).toContain('τ');
  });

  it('says in two words at the heading which language is missing', () => {
    const said = (id: string) => withClass(`abs/${id}/index.html`, 'only').map(textOf);
    expect(said('2412.10360').join()).toContain('Chinese only');
    expect(said('2406.11817').join()).toContain('English only');
    expect(said('2410.07177')).toEqual([]);
  });

  it('keeps the numbered parts of an abstract a list', () => {
    const [abstract] = withClass('abs/2412.13018/index.html', 'parallel');
    const items: string[] = [];
    if (abstract) visit(abstract, 'element', ({ tagName }) => void (tagName === 'li' && items.push(tagName)));
    expect(items).toHaveLength(4);
  });
});

it('ships no LaTeX command, HTML tag of a digest or invisible character as text', () => {
  const leftovers =
    /\\(?:textbf|textit|emph|href|url|footnote|cite)\b|<\/?paragraph>|[\u200b\u2060\ufeff]|Ï„/;
  const found = htmlFiles(dist)
    .filter((path) => path.startsWith('abs/'))
    .filter((path) => withClass(path, 'parallel').some((element) => leftovers.test(textOf(element))));
  expect(found).toEqual([]);
});
