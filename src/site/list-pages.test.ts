import { expect, it } from 'vitest';
import { listPages } from './list-pages.ts';

/** Numbers from `count` down to 1: the newest first. */
const list = (count: number): number[] => Array.from({ length: count }, (_, index) => count - index);

it.each([
  [0, [0]],
  [1, [1]],
  [100, [100]],
  [101, [1, 100]],
  [200, [100, 100]],
  [250, [50, 100, 100]],
])('makes pages of %i papers', (count, lengths) => {
  const pages = listPages(list(count));
  expect(pages.map(({ items }) => items.length)).toEqual(lengths);
  expect(pages.flatMap(({ items }) => items)).toEqual(list(count));
  expect(pages.map(({ number }) => number)).toEqual([undefined, ...list(lengths.length - 1)]);
});

it('leaves the numbered pages as they are when papers are added', () => {
  const [, ...before] = listPages(list(450));
  const after = listPages(list(777));
  expect(after.slice(-before.length)).toEqual(before);
});
