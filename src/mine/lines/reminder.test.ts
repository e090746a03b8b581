import { expect, it } from 'vitest';
import { unexported } from './reminder.ts';

const NOW = Date.parse('2026-11-28T07:30:00.000Z');
const daysAgo = (days: number): string => new Date(NOW - days * 86_400_000).toISOString();
const kept = (count: number, starred: string) =>
  Array.from({ length: count }, (_, at) => ({ id: `2410.${10_000 + at}`, title: {}, starred }));
const read = kept(50, daysAgo(1)).map(({ id, title, starred }) => ({ id: `x${id}`, title, read: starred }));

it.each([
  ['never exported', kept(25, daysAgo(1)), undefined, undefined, 25],
  ['too few', kept(19, daysAgo(1)), undefined, undefined, undefined],
  ['only read', read, undefined, undefined, undefined],
  ['exported lately', kept(25, daysAgo(1)), daysAgo(6), undefined, undefined],
  ['new since a file that is old', kept(25, daysAgo(1)), daysAgo(8), undefined, 25],
  ['all in an old file', kept(25, daysAgo(9)), daysAgo(8), undefined, undefined],
  ['dismissed lately', kept(25, daysAgo(1)), undefined, daysAgo(3), undefined],
  ['dismissed long ago', kept(25, daysAgo(1)), undefined, daysAgo(8), 25],
  ['exported when the clock was ahead', kept(25, daysAgo(1)), daysAgo(-400), daysAgo(-400), 25],
  ['a note that is none', kept(25, daysAgo(1)), { x: 1 }, 'soon', 25],
])('reminds of papers that are %s', (_, papers, exported, dismissed, expected) => {
  expect(unexported(papers, { exported, dismissed }, NOW)).toBe(expected);
});
