import { BARS } from './bars.ts';
import type { Answered, ConceptRecall, Typed } from './query-measures.ts';
import { recallOf } from './rows.ts';
import { scoreAnswer } from './scores.ts';

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

/** One line on every query that missed something, came late as it was typed, or found too little of a concept. */
export function missTexts(
  answered: readonly Answered[],
  typed: readonly Typed[],
  recalls: readonly ConceptRecall[],
): string[] {
  const late = typed.filter(({ milliseconds }) => milliseconds > BARS.latency.p95);
  const weak = recalls.filter((recall) => recallOf(recall) < BARS.concepts);
  return [
    ...answered.flatMap((answer) => missText(answer) ?? []),
    ...late.map(({ text, milliseconds }) => `typed ${text}: ${milliseconds.toFixed(0)} ms`),
    ...weak.map(({ text, found, truth }) => `concept ${text}: ${found} of ${truth} found`),
  ];
}
