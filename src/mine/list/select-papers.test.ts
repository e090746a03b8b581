import { describe, expect, it } from 'vitest';
import type { OwnPaper } from '../../reader/schema.ts';
import { momentIn, papersIn, selectPapers, tagCounts } from './select-papers.ts';
import { addressOfShown, type Shown, shownOfAddress } from './shown.ts';
import { inOrderOf } from './use-steady-order.ts';

const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T07:30:00.000Z`;
const ALL: Shown = { view: 'kept', tags: [], words: '', order: 'newest', page: 1 };

const PAPERS: OwnPaper[] = [
  {
    id: '2401.00001',
    title: { en: 'Owls 10', zh: '猫头鹰与强化学习' },
    starred: at(3),
    tags: ['night', 'owls'],
  },
  {
    id: '2402.00001',
    title: { en: 'Owls 9' },
    authors: ['Zoë Owl'],
    note: 'See 貓頭鷹.',
    noted: at(5),
    read: at(1),
  },
  { id: '2403.00001', title: { zh: '大语言模型' }, tags: ['night'], starred: at(4), read: at(6) },
  { id: '2404.00001', title: { en: 'Teapots' }, published: '2023-01-01', read: at(2) },
];
const ids = (papers: readonly OwnPaper[]): string[] => papers.map(({ id }) => id.slice(2, 4));
const found = (shown: Partial<Shown>, language: 'en' | 'zh' = 'en'): string[] => {
  const all = { ...ALL, ...shown };
  return ids(selectPapers(papersIn(all.view, PAPERS), all, language));
};

it.each([
  ['kept', ['02', '03', '01']],
  ['starred', ['03', '01']],
  ['notes', ['02']],
  ['read', ['03', '04', '02']],
] as const)('shows of %s the newest first', (view, expected) => {
  expect(found({ view })).toEqual(expected);
});

it.each([
  ['OWLS', ['02', '01']],
  ['貓頭鷹', ['02', '01']],
  ['强化學習 owls', ['01']],
  ['zoe', ['02']],
  ['night', ['03', '01']],
  ['2403', ['03']],
  ['  ', ['02', '03', '01']],
  ['__proto__', []],
])('finds %j in titles, names, notes and tags', (words, expected) => {
  expect(found({ words })).toEqual(expected);
});

it('sorts by titles as the language of the interface does, and by the date of papers', () => {
  expect(found({ order: 'title' })).toEqual(['02', '01', '03']);
  expect(found({ order: 'title' }, 'zh')).toEqual(['03', '01', '02']);
  expect(found({ view: 'read', order: 'date' })).toEqual(['03', '02', '04']);
});

it('keeps papers where they were, and puts new ones before them', () => {
  const before = new Map([
    ['2403.00001', 0],
    ['2401.00001', 1],
    ['2404.00001', 2],
  ]);
  expect(ids(inOrderOf(PAPERS, before))).toEqual(['02', '03', '01', '04']);
});

it('counts tags, and shows what has all of the chosen ones', () => {
  expect(tagCounts(PAPERS)).toEqual([
    ['night', 2],
    ['owls', 1],
  ]);
  expect(found({ tags: ['night', 'owls'] })).toEqual(['01']);
  expect(found({ tags: ['constructor'] })).toEqual([]);
});

it('knows when a paper was kept last', () => {
  const paper = { id: 'a', title: {}, starred: at(3), note: 'x', noted: at(5) };
  expect([momentIn('kept', paper), momentIn('read', paper)]).toEqual([at(5), undefined]);
});

describe('the address of the page', () => {
  it.each([
    ['./', ALL],
    [
      '?view=notes&tag=a+b&tag=%E5%A4%9C&q=%3Cb%3E&sort=title&page=2',
      { ...ALL, view: 'notes', tags: ['a b', '夜'], words: '<b>', order: 'title', page: 2 },
    ],
    ['#followed', { ...ALL, view: 'followed' }],
  ] as const)('%s says what is shown', (address, shown) => {
    expect(addressOfShown(shown)).toBe(address);
    const { search, hash } = new URL(address, 'https://example.org/mine/');
    expect(shownOfAddress({ search, hash })).toEqual(shown);
  });

  it.each(['?view=constructor&sort=7&page=-3', '?page=x', '?view=&tag'])(
    '%s counts as what it can',
    (search) => {
      expect(shownOfAddress({ search, hash: '#x' })).toMatchObject({
        view: 'kept',
        order: 'newest',
        page: 1,
      });
    },
  );
});
