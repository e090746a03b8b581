import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { htmlFiles, readPage } from './dist-files.ts';

const [{ dist }] = SITES;

/** The elements below another that a test holds for. */
function elements(below: Root | Element | undefined, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  if (below) visit(below, 'element', (element) => void (test(element) && found.push(element)));
  return found;
}

const ofTag = (below: Root | Element | undefined, ...names: string[]): Element[] =>
  elements(below, ({ tagName }) => names.includes(tagName));
const ofClass = (below: Root | Element | undefined, name: string): Element[] =>
  elements(below, ({ properties: { className } }) => Array.isArray(className) && className.includes(name));

/** The section of a page whose heading has an id. */
const sectionOf = (page: Root, id: string): Element | undefined =>
  ofTag(page, 'section').find((section) =>
    ofTag(section, 'h2').some(({ properties }) => properties.id === id),
  );

/** The rows of the table of a section as text, its head among them. */
function tableOf(section: Element | undefined): string[][] {
  const [table] = ofTag(section, 'table');
  return ofTag(table, 'tr').map((row) => ofTag(row, 'th', 'td').map(textOf));
}

/** How high each bar of a part of a drawing is, in units of the drawing, from left to right. */
const heightsOf = (drawing: Element | undefined, part: number): number[] =>
  ofTag(ofClass(drawing, `series-${part}`)[0], 'rect').map(({ properties }) => Number(properties.height));

/** `15 (25%)` → 15 */
const numberIn = (cell = ''): number => Number(/^[\d,]+/.exec(cell)?.[0].replaceAll(',', ''));
/** `15 (25%)` → 25 */
const shareIn = (cell = ''): number => Number(/\((\d+)%\)/.exec(cell)?.[1] ?? 0);

describe('the page of statistics', () => {
  const page = readPage(dist, 'stats/index.html');

  it('has in its table what its bars draw, by month and source', () => {
    const section = sectionOf(page, 'papers');
    const [head = [], ...rows] = tableOf(section);
    expect(head).toHaveLength(5);
    const all = rows.map((row) => numberIn(row[4]));
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(195);
    for (const row of rows)
      expect(numberIn(row[1]) + numberIn(row[2]) + numberIn(row[3])).toBe(numberIn(row[4]));
    for (const size of ['wide', 'narrow']) {
      const [drawing] = ofClass(section, size);
      const drawn = [1, 2, 3].flatMap((part) => heightsOf(drawing, part));
      const told = [1, 2, 3].flatMap((part) =>
        rows.map((row) => numberIn(row[part])).filter((count) => count > 0),
      );
      const unit = Math.max(...drawn) / Math.max(...told);
      expect(drawn.map((height) => Math.round(height / unit))).toEqual(told);
      expect(ofTag(drawing, 'title').map((tip) => numberIn(textOf(tip).split(': ')[1]))).toEqual(all);
    }
  });

  it.each(['languages', 'code'])('has in its table the shares that its bars draw, of %s', (id) => {
    const section = sectionOf(page, id);
    const [head = [], ...rows] = tableOf(section);
    const parts = Array.from({ length: head.length - 2 }, (_, at) => at + 1);
    const drawn = parts.map((part) => heightsOf(ofTag(section, 'figure')[0], part));
    const told = parts.map((part) => rows.map((row) => shareIn(row[part])).filter((share) => share > 0));
    const unit = Math.max(...drawn.flat()) / Math.max(...told.flat());
    for (const [at, shares] of told.entries())
      for (const [bar, share] of shares.entries())
        expect(Math.abs((drawn[at]?.[bar] ?? 0) / unit - share)).toBeLessThan(1);
  });

  it('is linked from the foot and the archive', () => {
    const links = ofTag(readPage(dist, 'archive/index.html'), 'a').filter(
      ({ properties }) => properties.href === '/stats/',
    );
    expect(links.map((link) => textOf(link).slice(0, 10))).toEqual(['Statistics', 'Statistics']);
  });

  it('links to the pages of terms, which are there', () => {
    const links = ofTag(sectionOf(page, 'names'), 'a').map(({ properties }) => String(properties.href));
    const pages = htmlFiles(dist).map((path) => `/${path.replace(/index\.html$/, '')}`);
    expect(links.filter((link) => link.startsWith('/terms/of/')).sort()).toEqual(
      pages.filter((path) => path.startsWith('/terms/of/')).sort(),
    );
  });
});

describe('the page of a term', () => {
  const page = readPage(dist, 'terms/of/large-language-model/index.html');

  it('says who says which name, and since when', () => {
    const rows = ofClass(page, 'sayings').flatMap((list) => ofTag(list, 'li'));
    const [traditional, simplified] = rows.map(textOf);
    expect(traditional).toMatch(/大型語言模型.*40 papers.*since.*10 October 2024.*arXiv Daily/s);
    expect(simplified).toMatch(/大语言模型.*21 papers.*since.*21 June 2024.*AI Weekly Paper/s);
  });

  it('has in its table how many papers give each name by quarter', () => {
    const [head, ...rows] = tableOf(sectionOf(page, 'over-time'));
    expect(head?.slice(1, 3)).toEqual(['大型語言模型', '大语言模型']);
    expect(rows.map((row) => row.slice(1).map(numberIn))).toEqual([
      [0, 4, 4],
      [0, 7, 7],
      [40, 10, 50],
    ]);
  });

  it('is linked from the term in the list', () => {
    const listed = elements(
      readPage(dist, 'terms/index.html'),
      ({ properties }) => properties.id === 'large-language-model',
    );
    const links = ofTag(listed[0], 'a').map(({ properties }) => properties.href);
    expect(links).toContain('/terms/of/large-language-model/');
  });
});
