import { expect, it } from 'vitest';
import { axisTicks } from './axis-ticks.ts';

it.each([
  [1, 4, 1, [0, 1]],
  [3, 4, 1, [0, 1, 2, 3]],
  [5, 4, 1, [0, 2, 4]],
  [100, 3, 0.1, [0, 50, 100]],
  [1624, 5, 1, [0, 500, 1000, 1500]],
  [9421, 5, 1, [0, 2000, 4000, 6000, 8000]],
  [0.8, 3, 0.1, [0, 0.5]],
  [0.05, 3, 0.1, [0]],
])('up to %d names at most %i numbers, in steps of %d at least', (end, most, finest, expected) => {
  expect(axisTicks(end, most, finest)).toEqual(expected);
});

it('names round numbers up to the end, however large it is', () => {
  for (let end = 1; end < 1e7; end = Math.ceil(end * 1.3)) {
    const ticks = axisTicks(end, 5, 1);
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks.every((tick) => Number.isInteger(tick) && tick <= end)).toBe(true);
  }
});
