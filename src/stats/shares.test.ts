import { expect, it } from 'vitest';
import { countWithShare, percent, percentages } from './shares.ts';

it.each([
  [0, 0, '0%'],
  [0, 9, '0%'],
  [1, 300, '<1%'],
  [27, 50, '54%'],
  [999, 1000, '>99%'],
  [7, 7, '100%'],
])('%i of %i is %s', (count, total, expected) => {
  expect(percent(count, total)).toBe(expected);
});

it('draws no share of a few, and says none in the table', () => {
  expect(percentages([1, 1, 0], [4, 5, 0])).toEqual([0, 20, 0]);
  expect([countWithShare(1, 4), countWithShare(1, 5), countWithShare(1234, 5000)]).toEqual([
    '1',
    '1 (20%)',
    '1,234 (25%)',
  ]);
});
