import { expect, it } from 'vitest';
import { growth, MAX_GROWTH, processorSeconds } from './growth.ts';

/** Growth where a work takes so many seconds; the first run at the whole size is made longer by something else. */
function growthWhere(secondsAt: (size: number) => number, hindrance = 0): Promise<number> {
  const delays = [hindrance];
  let seconds = 0;
  const work = (size: number): void => {
    seconds = secondsAt(size) + (delays.pop() ?? 0);
  };
  return growth(1000, work, (run) => {
    run();
    return seconds;
  });
}

it.each([
  ['with the size', 4, (size: number) => size],
  ['with the size and its logarithm', 5, (size: number) => size * Math.log2(size)],
  ['with the square of the size', 16, (size: number) => size ** 2],
  ['with the size, but takes no more than a moment', 1, (size: number) => size / 1e6],
])('tells a work whose time grows %s', async (_, times, secondsAt) => {
  expect(Math.round(await growthWhere(secondsAt))).toBe(times);
});

it('passes over a single run that takes long', async () => {
  expect(await growthWhere((size) => size, 1e6)).toBeLessThan(MAX_GROWTH);
});

it('counts the time of the processor', async () => {
  const seconds = await processorSeconds(() => Array.from({ length: 1e6 }, Math.sqrt));
  expect(seconds).toBeGreaterThan(0);
});
