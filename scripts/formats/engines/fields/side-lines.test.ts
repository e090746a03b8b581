import { expect, it } from 'vitest';
import { readSideLines } from './side-lines.ts';

const read = (lines: readonly string[], recurring: readonly string[] = []): string[] =>
  readSideLines(lines, new Set(recurring)).map(({ field, label, text }) => `${field} ${label}| ${text}`);

it.each([
  ['names in italics', ['*Ada Byron, Bo Chen*'], ['authors | Ada Byron, Bo Chen']],
  [
    'names in tags',
    ['<small><i>Ada Byron, Cy Do, et al.</i></small>'],
    ['authors | Ada Byron, Cy Do, et al.'],
  ],
  [
    'names with links',
    ['_[Ada Byron](https://x.org/a), [Bo Chen](https://x.org/b)_'],
    ['authors | Ada Byron, Bo Chen'],
  ],
  ['a link', ['[A Post on Kettles](https://x.org/a)'], ['link | [A Post on Kettles](https://x.org/a)']],
  ['Chinese names', ['陈波、方晓华'], ['authors | 陈波、方晓华']],
  ['places', ['River University, MIT'], ['note | River University, MIT']],
  ['tags', ['视觉、语言'], ['note | 视觉、语言']],
  [
    'a label for its line only',
    ['单位：River Lab', '本文让水壶听见水声，误差降低了两成。'],
    ['note 单位| River Lab', 'abstract | 本文让水壶听见水声，误差降低了两成。'],
  ],
  [
    'a label on a line of its own',
    ['**Abstract**', 'We boil water.', 'It is hot.'],
    ['abstract Abstract| We boil water.\nIt is hot.'],
  ],
  [
    'bullets of a text',
    ['We boil water. It is hot.', '● Results: it is.', '2. Language:', 'none.'],
    ['abstract | We boil water. It is hot.\n● Results: it is.\n2. Language:\nnone.'],
  ],
  [
    'a remark above a text',
    ['ICML 2024', 'We boil water. It is hot.'],
    ['note | ICML 2024', 'abstract | We boil water. It is hot.'],
  ],
  [
    'links among words',
    ['We boil water. [Paper](https://x.org/a), [Code](https://x.org/b)'],
    ['id | [Paper](https://x.org/a) [Code](https://x.org/b)', 'abstract | We boil water.'],
  ],
  [
    'what details hold',
    ['<details><summary>中文摘要</summary>水很热。</details>'],
    ['abstractZh 中文摘要| 水很热。'],
  ],
  [
    'an id, a date and a category',
    ['arXiv:2405.00010', '2024-05-20', 'cs.CL'],
    ['id arXiv| 2405.00010', 'date | 2024-05-20', 'topic | cs.CL'],
  ],
  ['nothing', ['', ' <br> ', '***'], []],
])('reads %s', (_, lines, expected) => {
  expect(read(lines)).toEqual(expected);
});

it('takes a word before a colon for a label if it recurs', () => {
  expect(read(['派别：Metal'])).toEqual(['note | 派别：Metal']);
  expect(read(['派别：Metal'], ['派别'])).toEqual(['note 派别| Metal']);
});
