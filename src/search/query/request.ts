import type { Query } from './query.ts';

export const FACETS = ['topic', 'source', 'has'] as const;
export type Facet = (typeof FACETS)[number];

/** The first and the last month or year that a paper may be of (`2024-09`, `2024`), both inclusive. */
export type Period = { from?: string; to?: string };

/**
 * The chosen values of each facet, any of them within `topic` and `source`, all of them within `has`; and the period
 * that papers must be of.
 */
export type Selection = Record<Facet, string[]> & { period: Period };

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

export const NO_SELECTION: Selection = { topic: [], source: [], has: [], period: {} };

export const isOpenPeriod = ({ from, to }: Period): boolean => from === undefined && to === undefined;

/** How many values are chosen; a period counts as one. */
export const countChosen = (selection: Selection): number =>
  FACETS.flatMap((facet) => selection[facet]).length + Number(!isOpenPeriod(selection.period));

/** A search for this text alone. */
export const textSearch = (text: string): TypedSearch => ({
  text,
  selection: NO_SELECTION,
  order: 'best',
  withRelated: true,
  isExhaustive: false,
});
