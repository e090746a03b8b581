import type { Query } from './query.ts';

export const FACETS = ['topic', 'source', 'year', 'has'] as const;
export type Facet = (typeof FACETS)[number];

/** The chosen values of each facet: any of them within `topic`, `source` and `year`, all of them within `has`. */
export type Selection = Record<Facet, string[]>;

export const ORDERS = ['best', 'newest'] as const;
export type Order = (typeof ORDERS)[number];

/** How what the words find is narrowed and ordered, and what else is found. */
type SearchOptions = {
  selection: Selection;
  order: Order;
  /** Whether papers that say the same in other words are looked for too. */
  withRelated: boolean;
  /** Whether other forms and related words are looked for, even if very many papers have the words themselves. */
  isExhaustive: boolean;
};

/** What the engine is asked. */
export type SearchRequest = SearchOptions & { query: Query };

/** A search as a reader asks for it, which the address of the search page says; `text` is trimmed. */
export type TypedSearch = SearchOptions & { text: string };

export const NO_SELECTION: Selection = { topic: [], source: [], year: [], has: [] };

export const countChosen = (selection: Selection): number =>
  FACETS.flatMap((facet) => selection[facet]).length;

/** A search for this text alone. */
export const textSearch = (text: string): TypedSearch => ({
  text,
  selection: NO_SELECTION,
  order: 'best',
  withRelated: true,
  isExhaustive: false,
});
