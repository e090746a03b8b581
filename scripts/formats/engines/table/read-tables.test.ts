import { describe, expect, it } from 'vitest';
import { growth, MAX_GROWTH } from '../../../../src/tests/growth.ts';
import type { RawRecord } from '../../format.ts';
import { tableFormat } from './read-tables.ts';

const anyTable = tableFormat({ name: 'any-table', isHead: () => true });

const linesOf = (text: string): string[] => text.trim().split('\n');
const read = (text: string) => anyTable.read(linesOf(text));

/** What a record says, without the lines that it says it on. */
function texts({ lines, links, topics, notes, ...fields }: RawRecord): Record<string, unknown> {
  const lists = Object.entries({ links, topics }).map(
    ([key, all]) => [key, all.map(({ text }) => text)] as const,
  );
  const labelled = notes.map(({ label, text }) => `${label}: ${text}`);
  const singles = Object.entries(fields).map(([key, { text }]) => [key, text] as const);
  const filled = [...singles, ...lists, ['notes', labelled] as const].filter(([, value]) => value.length > 0);
  return { lines, ...Object.fromEntries(filled) };
}

it.each([
  [
    'Chinese headers',
    `
| 序号 | 标题 | 作者 | 日期 | 链接 |
| --- | --- | --- | --- | --- |
| 1 | 抓取茶壶 | 陈波、方华 | 2024年05月20日 | [链接](https://arxiv.org/abs/2405.00001) |`,
    {
      lines: [3],
      title: '抓取茶壶',
      authors: '陈波、方华',
      date: '2024年05月20日',
      id: 'https://arxiv.org/abs/2405.00001',
    },
  ],
  [
    'no bars at the ends of lines',
    `
Title | Authors | Link
--- | --- | ---
Grasping Teapots | Ada Byron | https://openreview.net/forum?id=AbC123`,
    {
      lines: [3],
      title: 'Grasping Teapots',
      authors: 'Ada Byron',
      id: 'https://openreview.net/forum?id=AbC123',
    },
  ],
  [
    'a day under the heading of a month',
    `
# Kitchen
## Teapots
### 2024-07
| Date | Paper |
|:--|:--|
| 07-29 | [Grasping **Teapots**](https://arxiv.org/abs/2407.00001v2) |`,
    {
      lines: [6],
      title: 'Grasping **Teapots**',
      date: '2024-07-29',
      id: 'https://arxiv.org/abs/2407.00001v2',
      topics: ['Teapots'],
    },
  ],
  [
    'days in markup under months of a year',
    `
## 2024
### 七月
| Date | Paper |
|:--|:--|
| <font color="gray">**07-29**</font> | [Grasping Teapots](https://arxiv.org/abs/2407.00001) |`,
    {
      lines: [5],
      title: 'Grasping Teapots',
      date: '2024-07-29',
      id: 'https://arxiv.org/abs/2407.00001',
    },
  ],
  [
    'several links in one cell',
    `
|Date|Title|Links|
|-|-|-|
|2024-07-29|Grasping Teapots|[Project](https://example.org/t) [PDF](https://arxiv.org/pdf/2407.00001) [Code](https://github.com/x/y)|`,
    {
      lines: [3],
      title: 'Grasping Teapots',
      date: '2024-07-29',
      id: 'https://arxiv.org/pdf/2407.00001',
      code: 'https://github.com/x/y',
      links: ['https://example.org/t'],
    },
  ],
  [
    'headers that nobody knows',
    `
|Title|arXiv|Robot|Count|
|-|-|-|-|
|Grasping Teapots|2407.00001|a long arm|3|`,
    { lines: [3], title: 'Grasping Teapots', id: '2407.00001', notes: ['Robot: a long arm'] },
  ],
  [
    'a title in each language, and both abstracts',
    `
|Title|标题|摘要|Abstract|Link|
|-|-|-|-|-|
|Grasping Teapots|抓取茶壶|我们抓取茶壶。|We grasp teapots.|[PDF](https://arxiv.org/pdf/2407.00001)|`,
    {
      lines: [3],
      title: 'Grasping Teapots',
      titleZh: '抓取茶壶',
      abstract: 'We grasp teapots.',
      abstractZh: '我们抓取茶壶。',
      id: 'https://arxiv.org/pdf/2407.00001',
    },
  ],
  [
    'an HTML table on one line',
    '<table><tr><th>Title</th><th>Date</th></tr><tr><td><a href="https://doi.org/10.1000/1">Grasping <b>Teapots</b></a></td><td>2024-07-29</td></tr></table>',
    { lines: [1], title: 'Grasping Teapots', date: '2024-07-29', id: 'https://doi.org/10.1000/1' },
  ],
  [
    'titles with badges, breaks and authors',
    `
|Title & Authors|Introduction|Links|
|--|--|--|
|[![Star](https://img.shields.io/github/stars/x/y)](https://github.com/x/y) <br> [**Grasping Teapots**](https://arxiv.org/abs/2407.00001) <br> Ada Byron, Bo Chen |<img src="a.png"> |[Github](https://github.com/x/y) <br> [Paper](https://arxiv.org/abs/2407.00001)|`,
    {
      lines: [3],
      title: 'Grasping Teapots',
      authors: 'Ada Byron, Bo Chen',
      id: 'https://arxiv.org/abs/2407.00001',
      code: 'https://github.com/x/y',
    },
  ],
])('reads a table with %s', (_, text, expected) => {
  const { records } = read(text);
  expect(records.map(texts)).toEqual([expected]);
  expect(anyTable.detect(linesOf(text))).toBe(true);
});

describe('other tables and texts', () => {
  it.each([
    ['no table', 'A line | with a bar'],
    ['a table of other things', '| Model | Score |\n|---|---|\n| T5 | 3 |'],
    ['a head without known headers', '| a | b |\n| c | d |'],
  ])('does not claim a file with %s', (_, text) => {
    expect(anyTable.detect(linesOf(text))).toBe(false);
    expect(read(text).records).toEqual([]);
  });
});

it('leaves two rows on one line unread, and prose after the tables', () => {
  const row = '|2024-07-29|Grasping Teapots|[pdf](https://arxiv.org/abs/2407.00001)|';
  const { records, furniture } = read(`|Date|Title|Link|\n|-|-|-|\n${row}${row}\n\nSome prose.`);
  expect({ records, furniture }).toEqual({ records: [], furniture: [1, 2] });
});

it('joins a cell over several lines and blank lines, but never two rows', () => {
  const { records } = read(`
|Title|Abstract|Link|
|-|-|-|
|Grasping Teapots|We grasp.

We hold.|[pdf](https://arxiv.org/abs/2407.00001)|
|Cups|Cut in the
|Saucers|We throw.|[pdf](https://arxiv.org/abs/2407.00003)|`);
  expect(records.map(texts)).toMatchObject([
    { lines: [3, 5], abstract: 'We grasp.\n\nWe hold.' },
    { lines: [6], title: 'Cups', abstract: 'Cut in the' },
    { lines: [7], title: 'Saucers' },
  ]);
});

const times = (size: number, ...lines: string[]): string[] =>
  Array.from({ length: size }, () => lines).flat();

it.each([
  [
    'rows without a head',
    (size: number) => times(size, '| [A T of W](https://arxiv.org/abs/2401.00001) | A B |'),
  ],
  ['heads without rows', (size: number) => times(size, '| Paper | X |', '|---|---|')],
  ['tables of other things', (size: number) => times(size, '| Tool | X |', '|---|---|', '| a | b |')],
  ['lines in a cell', (size: number) => ['|Title|Link|', '|-|-|', `| A${'<br>B: c'.repeat(size)} | x |`]],
  [
    'folds in a cell',
    (size: number) => ['|Title|Link|', '|-|-|', `| A<br>${'<details>b'.repeat(size)} | x |`],
  ],
  [
    'rows of HTML',
    (size: number) => ['<table>', ...times(size, '<tr><td>A - b</td><td>c</td></tr>'), '</table>'],
  ],
  ['spaces and dashes', (size: number) => ['|Title|Link|', '|-|-|', `| A ${'-  '.repeat(size)}b | x |`]],
])('reads 20,000 %s in linear time', { tags: 'long' }, async (_, linesOfSize) => {
  const taken = await growth(20_000, (size) => {
    const lines = linesOfSize(size);
    anyTable.detect(lines);
    anyTable.read(lines);
  });
  expect(taken).toBeLessThan(MAX_GROWTH);
});
