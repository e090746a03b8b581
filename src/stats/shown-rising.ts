import type { Paper } from '../schema/paper.ts';
import type { PaperTerm } from '../terms/term-pages.ts';
import type { Rising } from './rising-terms.ts';

/**
 * A term that rises as a page shows it: with some of its papers, and its share of all papers of each of the last twelve months
 * that have any.
 */
export type ShownRisingTerm = PaperTerm & {
  count: number;
  /** How many times as large its share is; absent where no paper had it before. */
  times?: number;
  papers: { id: string; title: Paper['title'] }[];
  months: number[];
};

/** What rises, as a page shows it. */
export type ShownRising = Omit<Rising<unknown>, 'terms'> & { terms: ShownRisingTerm[] };
