import { isChinese } from '../../src/text/script.ts';
import { pairFeatures, type SentenceFeatures } from './features.ts';
import { heaviestPath } from './lattice.ts';
import { beadWeights, SHAPES } from './weights.ts';

/** A bead: sentences of two texts that say the same, by their indices. One side may be empty. */
interface AlignedBead {
  en: number[];
  zh: number[];
  /** The probability that the bead is right, 0 to 1. */
  confidence: number;
}

export interface Alignment {
  beads: AlignedBead[];
  /** How certain it is that one text is a translation of the other, 0 to 1. */
  related: number;
}

/** From this certainty on, one text is taken for a translation of the other. */
export const RELATED_FROM = 0.5;

/**
 * The share of claims that the other text has in the same bead is mostly 0.45 to 0.7 for a translation, and at most
 * 0.15 for the text of another paper (measured on 540 pairs, a quarter of them freely translated, and 2,168 wrong
 * pairs). The middle and the slope of the logistic function between the two.
 */
const RELATED_SHARE = { middle: 0.24, slope: 25 };

function range(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => start + index);
}

/** Counts the claims of some sentences, and those that are also keys of others. Punctuation marks do not count. */
function countClaims(
  indices: readonly number[],
  side: readonly SentenceFeatures[],
  others: ReadonlySet<string>,
) {
  const claims = new Set(indices.flatMap((index) => [...(side[index]?.claims ?? [])]));
  const counted = [...claims].filter((key) => !key.startsWith('p:'));
  return { kept: counted.filter((key) => others.has(key)).length, all: counted.length };
}

/** The share of one side's claims that the other side of the same bead has, too. */
function keptShare(
  beads: readonly (readonly [indices: number[], others: number[]])[],
  side: readonly SentenceFeatures[],
  other: readonly SentenceFeatures[],
): number {
  const counts = beads.map(([indices, others]) =>
    countClaims(indices, side, new Set(others.flatMap((index) => [...(other[index]?.keys ?? [])]))),
  );
  const all = counts.reduce((sum, count) => sum + count.all, 0);
  return all === 0 ? 0 : counts.reduce((sum, count) => sum + count.kept, 0) / all;
}

/**
 * Aligns the sentences of an English and a Chinese text. As in Gale and Church (1993), every sentence is in one bead,
 * beads are in order, and lengths decide; so does what the sentences share: numbers, names, addresses and formulas,
 * rare ones more (Ma 2006, Champollion), and words of a lexicon (Varga et al. 2005, hunalign). The confidence of a bead
 * is its posterior over all alignments. `related` comes from the share of claims that the other side has, too; it is 0
 * if a text is empty or in the wrong language. Works on any text, in time linear in the longer one.
 */
export function alignSentences(en: readonly string[], zh: readonly string[]): Alignment {
  const features = pairFeatures(en, zh);
  const shapes = SHAPES.map(({ shape }) => shape);
  const path = heaviestPath([en.length, zh.length], shapes, beadWeights(features.en, features.zh));
  const beads = path.map(({ start, shape, posterior }) => ({
    en: range(start[0], shape[0]),
    zh: range(start[1], shape[1]),
    confidence: posterior,
  }));
  const isPair = isChinese(zh.join('\n')) && !isChinese(en.join('\n'));
  const share = Math.min(
    keptShare(
      beads.map((bead) => [bead.en, bead.zh]),
      features.en,
      features.zh,
    ),
    keptShare(
      beads.map((bead) => [bead.zh, bead.en]),
      features.zh,
      features.en,
    ),
  );
  const { middle, slope } = RELATED_SHARE;
  return { beads, related: isPair ? 1 / (1 + Math.exp(slope * (middle - share))) : 0 };
}
