import type { SharedTerm } from '../schema/related.ts';
import type { Neighbour } from './place.ts';

/** A related paper as the page of another one shows it. */
export type ShownRelated = Neighbour & { terms: readonly SharedTerm[] };
