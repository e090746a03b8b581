import { heaviestPath, type Shape } from '../../align/lattice.ts';
import type { GoldBead } from './gold.ts';

export type Aligner = (en: readonly string[], zh: readonly string[]) => GoldBead[];

const range = (start: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => start + index);

/** Aligns the k-th sentence with the k-th; the rest of the longer text stays alone. */
export const alignByNumber: Aligner = (en, zh) =>
  range(0, Math.max(en.length, zh.length)).map((index) => [
    index < en.length ? [index] : [],
    index < zh.length ? [index] : [],
  ]);

/** Gale and Church (1993), table 5, each for both orders. */
const PRIORS: readonly { shape: Shape; prior: number }[] = [
  { shape: [1, 1], prior: 0.89 },
  { shape: [1, 0], prior: 0.0099 },
  { shape: [0, 1], prior: 0.0099 },
  { shape: [2, 1], prior: 0.089 },
  { shape: [1, 2], prior: 0.089 },
  { shape: [2, 2], prior: 0.011 },
];
/** Variance per character, from the same paper. */
const VARIANCE = 6.8;

/** The log probability that a normal variable is at least this far from its mean: Abramowitz and Stegun 7.1.25. */
function logTwoTails(delta: number): number {
  const z = delta / Math.SQRT2;
  const t = 1 / (1 + 0.47047 * z);
  return Math.log(0.3480242 * t - 0.0958798 * t ** 2 + 0.7478556 * t ** 3) - z ** 2;
}

/** Aligns by length in characters alone, as Gale and Church (1993), with the ratio of the lengths of the two texts. */
export const alignByLength: Aligner = (en, zh) => {
  const lengthOf = (list: readonly string[]): number => list.reduce((sum, text) => sum + text.length, 0);
  const ratio = lengthOf(zh) / Math.max(lengthOf(en), 1);
  const weigh = (row: number, column: number, index: number): number => {
    const { shape: [down, right] = [0, 0], prior = 1 } = PRIORS[index] ?? {};
    const a = lengthOf(en.slice(row, row + down));
    const z = lengthOf(zh.slice(column, column + right));
    const mean = (a + z / Math.max(ratio, 0.01)) / 2;
    return Math.log(prior) + logTwoTails(Math.abs(z - a * ratio) / Math.sqrt(Math.max(mean, 1) * VARIANCE));
  };
  return heaviestPath(
    [en.length, zh.length],
    PRIORS.map(({ shape }) => shape),
    weigh,
  ).map(({ start, shape }) => [range(start[0], shape[0]), range(start[1], shape[1])]);
};
