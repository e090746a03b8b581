import { type Couplings, couple, coupledIds, couplingWeight, lostWeight } from './couplings.ts';
import type { SentenceFeatures } from './features.ts';
import type { Shape } from './lattice.ts';

/**
 * The prior probability of a bead of each shape. In parliament speeches Gale and Church (1993, table 5) counted 0.89
 * for 1-1, 0.089 for 2-1 and 1-2, 0.0099 for 1-0 and 0-1, 0.011 for 2-2; translations in digests leave out more
 * sentences.
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
 * The variance of the log ratio of the lengths of a sentence and its translation, times the length: s² in Gale and
 * Church's model. Measured: 1.6 in machine-translated abstracts, 2.9 in freely translated ones. Their normal
 * distribution is replaced by Student's t, because free translations leave out and add more often than a normal
 * distribution allows.
 */
const LENGTH_VARIANCE = 1.7;
const DEGREES_OF_FREEDOM = 8;
/**
 * The density of Student's t with 8 degrees of freedom at 0, divided by that of the normal distribution; as a
 * logarithm.
 */
const T_PEAK = Math.log(0.3867 / 0.3989);
/**
 * The distribution of the log of a sentence's length, in letters of English. The mean is 120 letters; the deviation is
 * more than the 0.4 of abstracts, because sentences without a counterpart are often short (`Code: https://…`).
 */
const LOG_LENGTH = { mean: 4.8, deviation: 0.7 };
/** How much likelier it is that a sentence is cut into equal parts, by their number, than anywhere else. */
const EVEN_SPLIT = [0, 1, 1.5, 2];

/** The log density of a normal distribution, without its constant. */
function logNormal(value: number, mean: number, deviation: number): number {
  return -0.5 * ((value - mean) / deviation) ** 2 - Math.log(deviation);
}

/** Neighbouring sentences as one side of a bead. */
interface Run {
  length: number;
  /** The sum of the log densities of the lengths of its sentences, without regard to the other text. */
  logDensity: number;
  /** The sum of the logs of the lengths of its sentences. */
  logLengths: number;
  /** What claims that the whole other text lacks add to the weight of a bead. */
  lost: number;
  /** The ids of its coupled keys, ascending. */
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

/** The runs of one, two and three sentences, each list by the index of the first sentence. */
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
 * How much more probable the lengths of `zhCount` Chinese sentences are if the English ones are known, as a logarithm:
 * the probability of their sum, times that of cutting it there (`EVEN_SPLIT`).
 */
function lengthWeight(a: Run, z: Run, zhCount: number): number {
  const deviation = Math.sqrt(LENGTH_VARIANCE / Math.min(a.length, z.length));
  const delta = Math.log(z.length / a.length) / deviation;
  const tail = ((DEGREES_OF_FREEDOM + 1) / 2) * Math.log1p(delta ** 2 / DEGREES_OF_FREEDOM);
  const split = z.logLengths - zhCount * Math.log(z.length) + Math.log(EVEN_SPLIT[zhCount] ?? 1);
  return T_PEAK - tail - Math.log(deviation) - z.logDensity + (zhCount > 1 ? split : 0);
}

/**
 * Gives the log weight of the bead of shape `SHAPES[index]` that begins at a pair of sentences: its prior, and how much
 * more probable its sides are together than alone, by their lengths and by their keys. A bead with an empty side has
 * only its prior.
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
