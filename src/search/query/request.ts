import type { Query } from './query.ts';

export const FACETS = ['topic', 'source', 'year', 'has'] as const;
export type Facet = (typeof FACETS)[number];

/** The chosen values of each facet: any of them within `topic`, `source` and `year`, all of them within `has`. */
export type Selection = Record<Facet, string[]>;

export const ORDERS = ['best', 'newest'] as const;
export type Order = (typeof ORDERS)[number];

export type SearchRequest = {
  query: Query;
  selection: Selection;
  order: Order;
  /** Whether other forms of the words are looked for although very many papers have the words themselves. */
  withForms: boolean;
  /** Whether papers that say the same in other words are looked for too. */
  withRelated: boolean;
};
