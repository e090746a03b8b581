import type { Answer } from '../answer.ts';
import { findConcepts } from '../concepts/expand.ts';
import { nearestConcepts } from '../concepts/nearest.ts';
import type { Query } from '../query/query.ts';
import type { SearchRequest } from '../query/request.ts';
import { find, type SearchIndex } from './find.ts';
import { type ClauseHits, findRelated, marksOf } from './find-papers.ts';
import type { IndexReader } from './find-terms.ts';
import { NOWHERE } from './hits.ts';
import { type Narrowing, narrow } from './narrow.ts';
import { countPapers, type Scored } from './rank.ts';

/** An answer, and the numbers of its papers in order. */
export type RankedAnswer = { answer: Answer; found: number[]; related: number[] };

type Related = { papers: number[]; answer: Answer['related'] };
const NOTHING_RELATED: Related = { papers: [], answer: { total: 0, words: [], marks: [] } };

/** The papers that say the same as a query in other words, beyond those that are `known`, and in which words. */
async function relatedTo(
  query: Query,
  known: Scored,
  reader: IndexReader,
  narrowing: Narrowing,
): Promise<Related> {
  const expansions = findConcepts(query, await reader.concepts());
  const words = [...new Set(expansions.flatMap((expansion) => expansion.words))];
  if (words.length === 0) return NOTHING_RELATED;
  const { papers, marks } = await findRelated(expansions, reader);
  for (const [paper, tier] of known.tier.entries()) if (tier !== NOWHERE) papers.tier[paper] = NOWHERE;
  const { chosen } = narrow(papers, narrowing);
  return { papers: chosen, answer: { total: chosen.length, words, marks } };
}

/** How many papers each clause and each limit finds alone. */
function partsAlone(clauses: readonly ClauseHits[], { limits }: Narrowing, size: number): Answer['parts'] {
  const everyPaper = Array.from({ length: size }, (_, paper) => paper);
  return [
    ...clauses.map(({ clause, hits }) => ({ typed: clause.typed, total: countPapers(hits) })),
    ...limits.map(({ limit, test }) => ({ typed: limit.typed, total: everyPaper.filter(test).length })),
  ];
}

/** Answers a request. Rejects if the index cannot be read. */
export async function search(request: SearchRequest, index: SearchIndex): Promise<RankedAnswer> {
  const { query, order, withRelated } = request;
  const { reader } = index;
  const { papers, parts, all, within, chosen, direct, clauses, narrowing, isEnough, isInflected } =
    await find(request, index);
  const isFirst = (paper: number): boolean => order === 'best' && direct.has(paper);
  const found = [...chosen.filter(isFirst), ...chosen.filter((paper) => !isFirst(paper))];
  const isRelatedWanted = withRelated && clauses.length > 0;
  const related =
    isRelatedWanted && !isEnough
      ? await relatedTo({ ...query, clauses }, papers, reader, narrowing)
      : NOTHING_RELATED;

  const typed = query.clauses.map((clause) => clause.typed).join(' ');
  return {
    found,
    related: related.papers,
    answer: {
      total: found.length,
      mayHaveMore: isEnough && (isInflected || isRelatedWanted),
      isDirect: found[0] !== undefined && direct.has(found[0]),
      marks: marksOf(parts),
      facets: narrowing.facets.counted(within),
      months: narrowing.facets.months(within),
      related: related.answer,
      unlimited: all.length,
      parts: found.length > 0 ? [] : partsAlone(parts, narrowing, reader.papers.size),
      nearest: all.length > 0 ? [] : nearestConcepts(typed, (await reader.concepts()).index),
    },
  };
}
