import type { Answered } from './query-measures.ts';

/** How many results a page shows at first: a query with more true papers is not asked for all of them. */
const FIRST_SHOWN = 20;

export type Score = {
  /** The share of the true papers among the first results; nothing where there are more of them than are shown. */
  recall: number | undefined;
  /** Whether the first result has what was asked for. */
  isFirstRight: boolean;
  /** Whether the papers found are exactly those that have it, so far as they are shown. */
  isExact: boolean;
};

/** How good an answer is; none is as bad as finding nothing. */
export function scoreAnswer({ query: { truth, byAuthor }, shown }: Answered): Score {
  const { ids, total } = shown ?? { ids: [], total: 0 };
  const first = new Set(ids.slice(0, FIRST_SHOWN));
  const all = truth.union(byAuthor);
  const exact = ids.slice(0, Math.min(total, FIRST_SHOWN));
  return {
    recall: truth.size > FIRST_SHOWN ? undefined : truth.intersection(first).size / truth.size,
    isFirstRight: truth.has(ids[0] ?? ''),
    isExact: total === all.size && exact.every((id) => all.has(id)),
  };
}
