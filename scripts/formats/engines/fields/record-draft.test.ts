import { describe, expect, it } from 'vitest';
import type { RawRecord } from '../../format.ts';
import type { LabelledField } from './labels/labels.ts';
import { linksIn } from './links/markdown-links.ts';
import { beginRecord, finishRecord, give, giveLinks } from './record-draft.ts';

type Value = readonly [field: LabelledField | undefined, label: string, text: string];

function recordOf(values: readonly Value[]): RawRecord {
  const draft = beginRecord([1]);
  for (const [field, label, text] of values) give(draft, field, { text, line: 1 }, label);
  return finishRecord(draft);
}

/** What a record says, without lines. */
function said(values: readonly Value[]): Record<string, unknown> {
  const { lines: _, links, topics, notes, ...fields } = recordOf(values);
  const singles = Object.entries(fields).map(([name, { text }]) => [name, text] as const);
  const lists = Object.entries({ links, topics }).map(
    ([name, all]) => [name, all.map(({ text }) => text)] as const,
  );
  const labelled = notes.map(({ label, text }) => `${label}: ${text}`);
  const filled = [...singles, ...lists, ['notes', labelled] as const].filter(([, value]) => value.length > 0);
  return Object.fromEntries(filled);
}

const ARXIV = 'https://arxiv.org/abs/2405.00010';
const DOI = 'https://doi.org/10.1145/3292500.3330701';
const PDF = 'https://github.com/x/ponds/blob/main/ponds.pdf';
const REPOSITORY = 'https://github.com/x/ponds';
const PAGE = 'https://example.org/ponds';

describe('addresses', () => {
  it.each<[string, readonly Value[], Record<string, unknown>]>([
    [
      'arXiv before another place',
      [
        ['id', 'DOI', DOI],
        ['id', 'Link', ARXIV],
      ],
      { id: ARXIV, links: [DOI] },
    ],
    [
      'a paper before any page',
      [
        ['id', 'Link', PAGE],
        ['link', 'Demo', DOI],
      ],
      { id: DOI, links: [PAGE] },
    ],
    ['a page that a label calls the paper’s', [['id', '链接', PAGE]], { id: PAGE }],
    ['no page that a label calls another', [['link', 'Demo', PAGE]], { links: [PAGE] }],
    ['a bare identifier', [['id', 'arXiv', '`2405.00010`']], { id: '2405.00010' }],
    [
      'an identifier and its category',
      [['id', 'arXiv', '2405.00010v1 [cs.CL]']],
      { id: '2405.00010v1', topics: ['cs.CL'] },
    ],
    ['no running number', [['id', 'ID', '#12']], {}],
    ['no words', [['id', 'Source', 'River Letters']], { notes: ['Source: River Letters'] }],
    [
      'the words on links',
      [['link', 'Links', `[Paper](${PDF}), [GitHub](${REPOSITORY})`]],
      { id: PDF, code: REPOSITORY },
    ],
    ['the label over the words of a link', [['code', 'Code', `[link](${REPOSITORY})`]], { code: REPOSITORY }],
    [
      'no paper as code',
      [
        ['code', 'Code', `[PDF](${PDF})`],
        ['code', '代码', ARXIV],
      ],
      { id: ARXIV, links: [PDF] },
    ],
    [
      'a repository before a page about it',
      [['code', 'Repo', `[GitHub Page](https://x.github.io/) [GitHub](${REPOSITORY})`]],
      { code: REPOSITORY, links: ['https://x.github.io/'] },
    ],
    [
      'an archive of data as code',
      [['code', 'Code', 'https://doi.org/10.5281/zenodo.1']],
      { code: 'https://doi.org/10.5281/zenodo.1' },
    ],
  ])('takes %s', (_, values, expected) => {
    expect(said(values)).toEqual(expected);
  });

  it.each([
    '暂无',
    '摘要里没有给出',
    '摘要中未找到代码链接。',
    'not available',
    'Not mentioned in the abstract',
    'No code yet',
    '无',
    'なし',
    '-',
  ])('takes "%s" for no code', (text) => {
    expect(said([['code', 'Code', text]])).toEqual({});
  });

  it('keeps what a label for code says in words', () => {
    expect(said([['code', 'Code', 'will be released in June']])).toEqual({
      notes: ['Code: will be released in June'],
    });
  });

  it('takes a link on the title where no label gives an address', () => {
    const draft = beginRecord([1]);
    giveLinks(draft, linksIn(`[Ponds](${PAGE})`), 1, 'title');
    expect(finishRecord(draft).id?.text).toBe(PAGE);
  });
});

describe('titles', () => {
  it.each<[string, readonly Value[], Record<string, unknown>]>([
    [
      'a second one in Chinese',
      [
        ['title', '', 'Ponds'],
        ['title', '', '池塘'],
      ],
      { title: 'Ponds', titleZh: '池塘' },
    ],
    [
      'a second one in English',
      [
        ['title', '', '池塘'],
        ['title', '', 'Ponds'],
      ],
      { title: 'Ponds', titleZh: '池塘' },
    ],
    [
      'one with a Latin name',
      [
        ['title', '', 'LAKE: Deep Waters'],
        ['title', '', 'LAKE：深水'],
      ],
      { title: 'LAKE: Deep Waters', titleZh: 'LAKE：深水' },
    ],
    [
      'the one with a label',
      [
        ['title', '', 'Ponds'],
        ['title', 'Title', 'Ponds: A Study'],
      ],
      { title: 'Ponds: A Study' },
    ],
    [
      'the first of two',
      [
        ['title', 'Title', 'Ponds'],
        ['title', 'Paper', 'Lakes'],
      ],
      { title: 'Ponds', notes: ['Paper: Lakes'] },
    ],
    [
      'one that comes twice once',
      [
        ['title', '', 'Ponds'],
        ['title', 'Title', '**PONDS**'],
      ],
      { title: 'Ponds' },
    ],
  ])('reads %s', (_, values, expected) => {
    expect(said(values)).toEqual(expected);
  });
});

describe('texts and short values', () => {
  it.each<[string, readonly Value[], Record<string, unknown>]>([
    [
      'both languages in one text',
      [['abstract', '', 'We measure ponds.\n\n我们测量池塘。']],
      { abstract: 'We measure ponds.', abstractZh: '我们测量池塘。' },
    ],
    [
      'a second text in one language as a note',
      [
        ['abstract', 'Abstract', 'We measure ponds.'],
        ['abstract', 'Summary', 'Ponds are measured.'],
      ],
      { abstract: 'We measure ponds.', notes: ['Summary: Ponds are measured.'] },
    ],
    [
      'a text that comes twice once',
      [
        ['abstract', '', 'We measure ponds.'],
        ['abstract', '', 'We measure ponds. '],
      ],
      { abstract: 'We measure ponds.' },
    ],
    ['links alone under the label of a text', [['abstract', '摘要', `[link](${ARXIV})`]], { id: ARXIV }],
    ['a date in markup', [['date', 'Date', '<font color="gray">**05-21**</font>']], { date: '05-21' }],
    [
      'a second date as a note',
      [
        ['date', '', '2024-05-21'],
        ['date', 'Announced', '2024-05-22'],
      ],
      { date: '2024-05-21', notes: ['Announced: 2024-05-22'] },
    ],
    ['names on lines of their own', [['authors', '', 'Ann Lee<br>Bo Li']], { authors: 'Ann Lee, Bo Li' }],
    [
      'no value',
      [
        ['date', 'Date', '<span>N/A</span>'],
        ['note', 'Note', '-'],
        ['nothing', '#', '3'],
      ],
      {},
    ],
    ['stars', [['note', 'Score', '⭐⭐']], { notes: ['Score: ⭐⭐'] }],
    [
      'an unknown label',
      [
        [undefined, 'Mood', 'wet'],
        [undefined, 'Stars', '3'],
        [undefined, 'Cover', PAGE],
      ],
      { links: [PAGE], notes: ['Mood: wet'] },
    ],
  ])('reads %s', (_, values, expected) => {
    expect(said(values)).toEqual(expected);
  });
});

it.each([
  ['attention, rivers、dams', ['attention', 'rivers', 'dams']],
  ['cs.CL cs.AI', ['cs.CL', 'cs.AI']],
  ["['cs.CL', 'cs.AI']", ['cs.CL', 'cs.AI']],
  [
    'Robotics (cs.RO), Distributed, Parallel, and Cluster Computing (cs.DC)',
    ['Robotics (cs.RO)', 'Distributed, Parallel, and Cluster Computing (cs.DC)'],
  ],
  ['Attention; rivers, with dams', ['Attention', 'rivers, with dams']],
  ['cs.LG, cs.AI, I.2.10; I.4.8', ['cs.LG', 'cs.AI', 'I.2.10', 'I.4.8']],
  ['<span class="tag">RLHF</span> <span>DPO</span>', ['RLHF', 'DPO']],
  ['#attention #Deep Rivers', ['attention', 'Deep Rivers']],
  ['`#attention` `#Deep Rivers`', ['attention', 'Deep Rivers']],
  ['R&amp;D', ['R&amp;D']],
  ['-', []],
])('cuts the topics %s', (text, topics) => {
  expect(recordOf([['topic', 'Topics', text]]).topics.map((topic) => topic.text)).toEqual(topics);
});
