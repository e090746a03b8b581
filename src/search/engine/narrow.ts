import type { PaperFacts } from '../index/columns.ts';
import type { Limit } from '../query/query.ts';
import type { Order, SearchRequest } from '../query/request.ts';
import { type Facets, facetsOf } from './facets.ts';
import { limitTest } from './limits.ts';
import { ranked, type Scored } from './rank.ts';

/** What a request has beside its words: an order, limits (`year:2024`) and chosen facets. */
export type Narrowing = {
  order: Order;
  newer: PaperFacts['newer'];
  limits: readonly { limit: Limit; test: (paper: number) => boolean }[];
  facets: Facets;
};

export const narrowingOf = ({ query, selection, order }: SearchRequest, facts: PaperFacts): Narrowing => ({
  order,
  newer: facts.newer,
  limits: query.limits.map((limit) => ({ limit, test: limitTest(limit, facts) })),
  facets: facetsOf(selection, facts),
});

/** The papers found, in order: all; those within the limits; those that also pass the facets. */
export type Narrowed = { all: number[]; within: number[]; chosen: number[] };

export function narrow(papers: Scored, { order, newer, limits, facets }: Narrowing): Narrowed {
  const all = ranked(papers, newer);
  if (order === 'newest') all.sort((a, b) => newer(a) - newer(b));
  const within = all.filter((paper) => limits.every(({ test }) => test(paper)));
  return { all, within, chosen: within.filter(facets.isChosen) };
}
