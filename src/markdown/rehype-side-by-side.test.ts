import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import type { Paper } from '../schema/paper.ts';
import { rehypeSideBySide } from './rehype-side-by-side.ts';

const EN =
  '<h2>Abstract</h2><p>We list two gains. They are:</p><ol><li>Light. It is <a href="https://x.org">new</a>.</li><li>Heat.</li></ol>';
const ZH =
  '<h2>摘要</h2><p>我们列出两点收益。它们是：</p><ol><li>光。它是<a href="https://x.org">新</a>的。</li><li>热。</li></ol>';

const PAPER: Paper = {
  id: '2410.07177',
  title: { en: 'Two gains' },
  topics: [],
  links: [],
  mentions: [{ digest: 'd', line: 1, fields: [] }],
};

function shaped(html: string, given: Partial<Paper>, file = new VFile()): Root {
  const tree = fromHtml(html, { fragment: true });
  file.data.paper = { ...PAPER, ...given };
  rehypeSideBySide()(tree, file);
  return tree;
}

function all(tree: Root, isWanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (isWanted(element)) found.push(element);
  });
  return found;
}

const hasClass = (name: string) => (element: Element) =>
  Array.isArray(element.properties.className) && element.properties.className.includes(name);

const beads = (pairs: number) =>
  Array.from({ length: pairs }, (_, index) => ({
    en: [index],
    zh: [index],
    confidence: index === 1 ? 0.5 : 1,
  }));

it('gives each pair a row and keeps lists lists, with their numbers', () => {
  const tree = shaped(EN + ZH, { script: 'Hans', alignment: beads(5) });
  expect(all(tree, hasClass('pair')).map((pair) => pair.properties.id)).toEqual([
    's1',
    's2',
    's3',
    's4',
    's5',
  ]);
  expect(all(tree, ({ tagName }) => tagName === 'ol').map(({ properties }) => properties.start)).toEqual([
    1, 1, 2, 2,
  ]);
  expect(all(tree, hasClass('weak'))).toHaveLength(1);
});

it('loses no letter of either text', () => {
  const tree = shaped(EN + ZH, { script: 'Hans', alignment: beads(5) });
  const shown = (side: string) =>
    all(tree, hasClass('s'))
      .filter((sentence) =>
        all(tree, hasClass(side)).some((cell) => JSON.stringify(cell).includes(JSON.stringify(sentence))),
      )
      .map(textOf)
      .join('')
      .replace(/\s+/g, '');
  expect(shown('en')).toBe('Welisttwogains.Theyare:Light.Itisnew.Heat.');
  expect(shown('zh')).toBe('我们列出两点收益。它们是：光。它是新的。热。');
});

it('shows the gap where a sentence has no counterpart', () => {
  const alignment = [{ en: [0], zh: [], confidence: 0.9 }];
  const tree = shaped('<h2>Abstract</h2><p>One.</p><h2>摘要</h2>', { alignment });
  expect(all(tree, hasClass('gap'))).toHaveLength(1);
});

it('falls back to paragraphs where the alignment does not fit the text, and says so', () => {
  const file = new VFile();
  const tree = shaped(EN + ZH, { script: 'Hans', alignment: beads(3) }, file);
  expect(file.messages.map(({ reason }) => reason)).toEqual([
    'Paper "2410.07177": its alignment does not fit the sentences of its page, which are not linked.',
  ]);
  expect(all(tree, hasClass('pair'))).toEqual([]);
  expect(all(tree, hasClass('parallel'))).toHaveLength(1);
});

it.each([
  [EN, 'Abstract', 'English only', 'Chinese only'],
  [ZH, '摘要', 'Chinese only', 'English only'],
])('says at the heading of %s that there is no other language', (html, heading, said, unsaid) => {
  const [head] = all(shaped(html, { script: 'Hans' }), ({ tagName }) => tagName === 'h2').map(textOf);
  expect(head).toContain(heading);
  expect(head).toContain(said);
  expect(head).not.toContain(unsaid);
});

it('says nothing of a lack where both languages are there', () => {
  const heads = all(shaped(EN + ZH, { script: 'Hans' }), ({ tagName }) => tagName === 'h2').map(textOf);
  expect(heads).toEqual(['Abstract', '摘要']);
});
