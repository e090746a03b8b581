import { beforeEach, expect, it, vi } from 'vitest';
import { noteVisit } from '../../client/visits.ts';
import { matchesOf } from './matches.ts';

const paper = (number: number, day: string) => ({
  number,
  id: `p${number}`,
  digests: [{ id: `a/${day}`, day }],
});
const PAPERS = [
  paper(7, '2024-06-01'),
  paper(8, '2024-06-02'),
  paper(9, '2024-06-02'),
  paper(10, '2024-06-03'),
];
const follow = (query: string, from?: string) => ({
  name: query,
  query,
  since: '2024-06-01T00:00:00.000Z',
  ...(from && { from }),
});
const mark = (word: string) => ({ kind: 'words' as const, words: [word] });

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  });
});

it('puts new papers first, then the latest, each once with all queries that find it', () => {
  noteVisit({ at: 0, digests: ['a/2024-06-01', 'a/2024-06-03'], from: '2024-06-01' });
  const { matches, fresh, visit } = matchesOf(
    [follow('owls'), follow('nests'), follow('late', '2024-06-02')],
    {
      papers: PAPERS,
      found: [
        { numbers: [10, 9, 7], marks: [mark('owls')] },
        { numbers: [9], marks: [mark('nests')] },
        { numbers: [8, 7], marks: [] },
      ],
    },
  );
  expect(matches.map(({ id, isNew, places }) => [id, isNew, places])).toEqual([
    ['p9', true, [0, 1]],
    ['p8', true, [2]],
    ['p10', false, [0]],
    ['p7', false, [0, 2]],
  ]);
  expect(matches[0]?.marks).toEqual([mark('owls'), mark('nests')]);
  expect([fresh, visit?.at]).toEqual([[1, 1, 1], 0]);
});

it('has nothing new before the first visit', () => {
  const found = [{ numbers: [9, 8], marks: [] }];
  expect(matchesOf([follow('owls')], { papers: PAPERS, found })).toMatchObject({
    fresh: [0],
    visit: undefined,
  });
});
