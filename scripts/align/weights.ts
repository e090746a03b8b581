import { type Couplings, couple, coupledIds, couplingWeight, lostWeight } from './couplings.ts';
import type { SentenceFeatures } from './features.ts';
import type { Shape } from './lattice.ts';

/**
 * How probable a bead of each shape is. Gale and Church (1993, table 5) counted 0.89 for 1-1, 0.089 for 2-1 and 1-2,
 * 0.0099 for 1-0 and 0-1, 0.011 for 2-2 in parliament speeches; abstracts in digests leave out more.
 */
export const SHAPES: readonly { shape: Shape; prior: number }[] = [
  { shape: [1, 1], prior: 0.715 },
  { shape: [1, 2], prior: 0.09 },
  { shape: [2, 1], prior: 0.09 },
  { shape: [1, 0], prior: 0.045 },
  { shape: [0, 1], prior: 0.045 },
  { shape: [2, 2], prior: 0.005 },
  { shape: [1, 3], prior: 0.005 },
  { shape: [3, 1], prior: 0.005 },
];

/**
 * The log ratio of the lengths of a sentence and its translation has this variance over the length, as in Gale and
 * Church's model, whose s² it is: 1.6 measured in machine-translated abstracts, 2.9 in freely translated ones. Student's t
 * instead of their normal distribution, because free translation leaves out and adds more often than that allows.
 */
const LENGTH_VARIANCE = 1.7;
const DEGREES_OF_FREEDOM = 8;
/** What Student's t with 8 degrees of freedom is at its middle, over what a normal distribution is, as a logarithm. */
const T_PEAK = Math.log(0.3867 / 0.3989);
/**
 * The log of the length of any sentence, in letters of English: a mean of 120 letters, and a deviation wider than the 0.4
 * of abstracts, because what stands alone is often short (`Code: https://…`).
 */
const LOG_LENGTH = { mean: 4.8, deviation: 0.7 };
/** How much likelier than any other place the middle is where a sentence is cut in two or three. */
const EVEN_SPLIT = [0, 1, 1.5, 2];

/** Log density of a normal distribution, without its constant. */
function logNormal(value: number, mean: number, deviation: number): number {
  return -0.5 * ((value - mean) / deviation) ** 2 - Math.log(deviation);
}

/** Sentences in a row, as one side of a bead. */
interface Run {
  length: number;
  /** The sum of the log densities of its sentences' lengths where nothing is known of them. */
  logDensity: number;
  /** The sum of the logs of its sentences' lengths. */
  logLengths: number;
  /** What the claims that the other text has nowhere add to the weight of a bead. */
  lost: number;
  /** The coupled keys, in order. */
  ids: readonly number[];
}

function runOf(features: SentenceFeatures, couplings: Couplings): Run {
  const log = Math.log(features.length);
  return {
    length: features.length,
    logDensity: logNormal(log, LOG_LENGTH.mean, LOG_LENGTH.deviation),
    logLengths: log,
    lost: lostWeight(features, couplings),
    ids: coupledIds(features, couplings),
  };
}

function join(a: Run, b: Run): Run {
  return {
    length: a.length + b.length,
    logDensity: a.logDensity + b.logDensity,
    logLengths: a.logLengths + b.logLengths,
    lost: a.lost + b.lost,
    ids: [...new Set([...a.ids, ...b.ids])].sort((x, y) => x - y),
  };
}

/** The runs of one sentence, of two and of three, by the first; none behind the last whole one. */
function runsOf(side: readonly SentenceFeatures[], couplings: Couplings): Run[][] {
  const single = side.map((features) => runOf(features, couplings));
  const lengthen = (runs: readonly Run[], by: number): Run[] =>
    runs.flatMap((run, start) => {
      const next = single[start + by];
      return next === undefined ? [] : [join(run, next)];
    });
  const double = lengthen(single, 1);
  return [single, double, lengthen(double, 2)];
}

/**
 * How much more probable the lengths of `zhCount` Chinese sentences are with the English ones known than without, as a
 * logarithm: that of their sum, times that of cutting it there (`EVEN_SPLIT`).
 */
function lengthWeight(a: Run, z: Run, zhCount: number): number {
  const deviation = Math.sqrt(LENGTH_VARIANCE / Math.min(a.length, z.length));
  const delta = Math.log(z.length / a.length) / deviation;
  const tail = ((DEGREES_OF_FREEDOM + 1) / 2) * Math.log1p(delta ** 2 / DEGREES_OF_FREEDOM);
  const split = z.logLengths - zhCount * Math.log(z.length) + Math.log(EVEN_SPLIT[zhCount] ?? 1);
  return T_PEAK - tail - Math.log(deviation) - z.logDensity + (zhCount > 1 ? split : 0);
}

/**
 * The log weight of the bead of shape `SHAPES[index]` that begins at a pair of sentences: its prior, times how much more
 * probable both sides are together than each alone, by length and by what they say. A sentence alone weighs its prior.
 */
export function beadWeights(en: readonly SentenceFeatures[], zh: readonly SentenceFeatures[]) {
  const couplings = couple(en, zh);
  const [enRuns, zhRuns] = [runsOf(en, couplings), runsOf(zh, couplings)];
  const priors = SHAPES.map(({ prior }) => Math.log(prior));
  return (row: number, column: number, index: number): number => {
    const [enCount, zhCount] = SHAPES[index]?.shape ?? [0, 0];
    const prior = priors[index] ?? 0;
    const a = enRuns[enCount - 1]?.[row];
    const z = zhRuns[zhCount - 1]?.[column];
    if (a === undefined || z === undefined) return prior;
    const length = lengthWeight(a, z, zhCount);
    return prior + length + a.lost + z.lost + couplingWeight(a.ids, z.ids, couplings);
  };
}
