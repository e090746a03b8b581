import { expect, it } from 'vitest';
import { roundNumber } from './round-number.ts';

it.each([
  [0, 0],
  [1, 1],
  [63, 63],
  [64, 64],
  [65, 64],
  [195, 192],
  [16_051, 15_360],
  [16_384, 16_384],
])('rounds %i down to %i', (count, expected) => {
  expect(roundNumber(count)).toBe(expected);
});

it('never takes away more than an eighth', () => {
  for (let count = 1; count < 5000; count++) expect(roundNumber(count)).toBeGreaterThan(count * (7 / 8));
});
