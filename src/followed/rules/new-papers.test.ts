import { beforeEach, expect, it, vi } from 'vitest';
import { noteVisit, visitBefore } from '../../client/visits.ts';
import { isNewFor, oldestVisit, visitToCompare } from './new-papers.ts';

const HOUR = 3_600_000;
const visit = (hours: number, ...digests: string[]) => ({ at: hours * HOUR, digests, from: '2024-06-01' });
const paper = (day: string, ...ids: string[]) => ({ digests: ids.map((id) => ({ id, day })) });
const follow = (facts: { from?: string; visit?: number } = {}) => ({
  name: 'Owls',
  query: 'owls',
  since: '2024-06-01T00:00:00.000Z',
  ...facts,
});

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
  });
});

it('compares with nothing at first, and with the last visit where the front page of today was not seen', () => {
  expect([oldestVisit(), visitToCompare([paper('2024-06-03', 'a/3')])]).toEqual([undefined, undefined]);
  noteVisit(visit(0, 'a/1'));
  noteVisit(visit(24, 'a/1', 'a/2'));
  expect(visitToCompare([paper('2024-06-02', 'a/2')])).toEqual(visitBefore());
  expect(visitToCompare([paper('2024-06-02', 'a/2'), paper('2024-06-03', 'a/3')])?.digests).toEqual([
    'a/1',
    'a/2',
  ]);
  expect(oldestVisit()).toEqual(visitBefore());
});

it.each([
  ['a digest that the visit did not know', paper('2024-06-02', 'a/2'), {}, true],
  ['a digest that it knew', paper('2024-06-02', 'a/1'), {}, false],
  ['two digests, of which it knew one', paper('2024-06-02', 'a/1', 'b/2'), {}, false],
  ['a day before all that it showed', paper('2024-05-31', 'old'), {}, false],
  ['no dated digest', paper('2024-06-02'), {}, false],
  ['a day after the query was followed', paper('2024-06-03', 'a/3'), { from: '2024-06-02' }, true],
  ['a day that was there when it was followed', paper('2024-06-02', 'a/2'), { from: '2024-06-03' }, false],
  [
    'the newest day of then, at the same visit',
    paper('2024-06-02', 'a/2'),
    { from: '2024-06-02', visit: 5 * HOUR },
    false,
  ],
  [
    'the newest day of then, at a later visit',
    paper('2024-06-02', 'b/2'),
    { from: '2024-06-02', visit: HOUR },
    true,
  ],
  [
    'any day, at the same visit, where the newest was not known',
    paper('2024-06-02', 'a/2'),
    { visit: 5 * HOUR },
    false,
  ],
])('a paper of %s is new or not', (_, its, facts, isNew) => {
  expect(isNewFor(follow(facts), its, visit(5, 'a/1'))).toBe(isNew);
});
