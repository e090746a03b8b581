import type { Term } from '../schema/terms.ts';
import { compare } from '../text/compare.ts';

/** How often authors give a term in both languages. */
export const countOf = ({ renderings }: Term): number =>
  renderings.reduce((sum, { count }) => sum + count, 0);

/** The ids of the papers that give a term in both languages, in order. */
export const papersOf = ({ renderings }: Term): string[] =>
  [...new Set(renderings.flatMap(({ papers }) => papers))].sort(compare);

/** So many of them the list of terms names. */
const SHOWN_PAPERS = 3;

/** The papers of a term that the list of terms names. */
export const shownPapersOf = (term: Term): string[] => papersOf(term).slice(0, SHOWN_PAPERS);
