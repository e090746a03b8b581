import { expect, it } from 'vitest';
import { columnOf, runsOf } from './columns.ts';

it('a column has the most frequent value first and each value of a paper once', () => {
  const { values, of } = columnOf([['b'], ['a', 'b', 'b'], []], (value) => ({ en: value, zh: value }));
  expect([values.map(({ value }) => value), of]).toEqual([
    ['b', 'a'],
    [[0], [1, 0], []],
  ]);
});

it('runs say equal neighbours once', () => {
  expect(runsOf(['x', 'x', 'y', 'x'])).toEqual([
    ['x', 2],
    ['y', 1],
    ['x', 1],
  ]);
});
