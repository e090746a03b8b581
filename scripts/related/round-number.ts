/** Below this, every number is round. */
const ALL_ROUND = 64;
const DIGITS = 4;

/**
 * The greatest round number, one of four binary digits and noughts, that is not above `count`: 15,360 for 16,051. What is
 * counted in so many papers stays as it is until an eighth more have come, at most.
 */
export function roundNumber(count: number): number {
  if (count < ALL_ROUND) return count;
  const step = 2 ** (Math.floor(Math.log2(count)) - DIGITS + 1);
  return Math.floor(count / step) * step;
}
