import type { Answered } from './search-measures.ts';

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

/** One line on an answer that misses something; nothing on a right one. Only a string or a phrase must be met exactly. */
export function missText(answered: Answered): string | undefined {
  const { query, shown } = answered;
  const { recall = 1, isFirstRight, isExact } = scoreAnswer(answered);
  if (recall === 1 && isFirstRight && (isExact || query.kind === 'word')) return undefined;
  if (shown === undefined) return `${query.kind} ${query.typed}: no answer`;
  const expected = query.truth.union(query.byAuthor);
  const wrong = shown.ids.slice(0, shown.total).filter((id) => !expected.has(id));
  const missing = [...expected].filter((id) => !shown.ids.includes(id));
  return [
    `${query.kind} ${query.typed}: ${shown.total} found, ${query.truth.size} true`,
    `first ${shown.ids[0] ?? 'nothing'} is ${isFirstRight ? 'right' : 'wrong'}`,
    `wrong ${wrong.slice(0, 3).join(' ') || 'none'}`,
    `not shown ${missing.slice(0, 3).join(' ') || 'none'}`,
  ].join('; ');
}
