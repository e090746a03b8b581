import type { Positions } from '../index/postings.ts';
import { BLOCK, type BlockOwners, FIELDS, type IndexField } from '../index/segments.ts';

/** Weights of occurrences in title, abstract and authors. */
const WEIGHTS = [3, 1, 1] as const;

/** Tiers: where a paper has what is looked for; the smaller, the better. */
export const IN_TITLE = 0;
const IN_ABSTRACT = 1;
const IN_AUTHORS = 2;
/** Other forms of the words, in any field. */
const OTHER_FORM = 3;
export const NOWHERE = 255;

const TIERS = [IN_TITLE, IN_ABSTRACT, IN_AUTHORS] as const;

/** For every paper, by its number: its best tier, and how often it has what is looked for, weighted by field. */
export type Hits = { tier: Uint8Array; frequency: Float32Array };

export type PaperIndex = {
  size: number;
  /** The papers of the positions, or only of those in one field. Positions of other forms are not exact. */
  hitsOf(positions: Positions, isExact: boolean, only?: IndexField): Hits;
  lengths: BlockOwners['lengths'];
};

export function paperIndex({ papers, fields, lengths }: BlockOwners): PaperIndex {
  const size = lengths.length;
  return {
    size,
    lengths,
    hitsOf(positions, isExact, only) {
      const onlyField = only === undefined ? undefined : FIELDS.indexOf(only);
      const tier = new Uint8Array(size).fill(NOWHERE);
      const frequency = new Float32Array(size);
      for (const position of positions) {
        const block = Math.floor(position / BLOCK);
        const paper = papers[block] ?? 0;
        const field = fields[block] ?? 0;
        if (onlyField !== undefined && field !== onlyField) continue;
        const here = isExact ? (TIERS[field] ?? NOWHERE) : OTHER_FORM;
        if (here < (tier[paper] ?? NOWHERE)) tier[paper] = here;
        frequency[paper] = (frequency[paper] ?? 0) + (WEIGHTS[field] ?? 1);
      }
      return { tier, frequency };
    },
  };
}
