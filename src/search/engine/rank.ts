import { type Hits, NOWHERE, type PaperIndex } from './hits.ts';

/** Other forms of a word tell less about a paper than the word itself. */
const FORM_WEIGHT = 0.5;

/** Saturation and length normalisation of BM25, the usual values (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;

/** For every paper, by its number: its tier, and within the tier how well it fits. */
export type Scored = { tier: Uint8Array; score: Float32Array };

/** The papers that are in any of the hits, with the best tier and the sum of the frequencies. */
export function anyOf(all: readonly Hits[], size: number, weight = 1): Hits {
  const [first] = all;
  if (first !== undefined && all.length === 1 && weight === 1) return first;
  const tier = new Uint8Array(size).fill(NOWHERE);
  const frequency = new Float32Array(size);
  for (const hits of all) {
    for (let paper = 0; paper < size; paper++) {
      const here = hits.tier[paper] ?? NOWHERE;
      if (here === NOWHERE) continue;
      tier[paper] = Math.min(here, tier[paper] ?? NOWHERE);
      frequency[paper] = (frequency[paper] ?? 0) + weight * (hits.frequency[paper] ?? 0);
    }
  }
  return { tier, frequency };
}

/** Hits of a word and of its other forms. */
export const withForms = (exact: Hits, forms: Hits, size: number): Hits =>
  anyOf([exact, anyOf([forms], size, FORM_WEIGHT)], size);

/** How many papers have a tier. */
export const countPapers = ({ tier }: Pick<Hits, 'tier'>): number =>
  tier.reduce((sum, here) => sum + Number(here !== NOWHERE), 0);

/** Scores by BM25 over all papers. */
export function scored({ tier, frequency }: Hits, { size, lengths }: PaperIndex): Scored {
  const found = countPapers({ tier });
  const idf = Math.log(1 + (size - found + 0.5) / (found + 0.5));
  const score = frequency.map((tf, paper) =>
    tf === 0 ? 0 : (idf * tf * (K1 + 1)) / (tf + K1 * (1 - B + B * (lengths[paper] ?? 1))),
  );
  return { tier, score };
}

/**
 * The papers that are in all lists, with the worst tier and the sum of the scores. Without lists: all, in the best
 * tier.
 */
export function allOf(lists: readonly Scored[], size: number): Scored {
  const tier = new Uint8Array(size);
  const score = new Float32Array(size);
  for (const list of lists) {
    for (let paper = 0; paper < size; paper++) {
      tier[paper] = Math.max(tier[paper] ?? 0, list.tier[paper] ?? NOWHERE);
      score[paper] = (score[paper] ?? 0) + (list.score[paper] ?? 0);
    }
  }
  return { tier, score };
}

/** Numbers of the papers with a tier, best first: by tier, then score, then how many papers are newer. */
export function ranked({ tier, score }: Scored, newer: (paper: number) => number): number[] {
  const papers: number[] = [];
  for (const [paper, here] of tier.entries()) if (here !== NOWHERE) papers.push(paper);
  return papers.sort(
    (a, b) =>
      (tier[a] ?? NOWHERE) - (tier[b] ?? NOWHERE) || (score[b] ?? 0) - (score[a] ?? 0) || newer(a) - newer(b),
  );
}
