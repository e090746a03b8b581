import { hanOf } from '../../text/han.ts';
import { foldedLetters } from '../../text/letters.ts';
import type { Answer } from '../answer.ts';
import { findConcepts } from '../concepts/expand.ts';
import { nearestConcepts } from '../concepts/nearest.ts';
import type { PaperFacts } from '../index/columns.ts';
import { lookupToken } from '../index/tokens.ts';
import type { Clause, Query } from '../query/query.ts';
import type { SearchRequest } from '../query/request.ts';
import { type ClauseHits, findAll, findRelated } from './find-papers.ts';
import type { IndexReader } from './find-terms.ts';
import { IN_TITLE, NOWHERE } from './hits.ts';
import { type Narrowing, narrow, narrowingOf } from './narrow.ts';
import { countPapers, type Scored } from './rank.ts';

export type SearchIndex = { reader: IndexReader; facts: PaperFacts };

/** An answer, and the numbers of its papers in order. */
export type RankedAnswer = { answer: Answer; found: number[]; related: number[] };

/** A shorter text is not looked up as a title. A Latin letter is 1 wide, a Han character 2. */
const MIN_TITLE_WIDTH = 14;

/** A whole title with more clauses is only looked up. */
const MAX_TITLE_CLAUSES = 8;

/**
 * If so many papers (20 pages of results) have the words themselves, other forms and related words are looked for only if
 * the request says so: for `language model` they are another 60 KB each in an index of 16,051 papers.
 */
const ENOUGH_PAPERS = 400;

const hasForms = ({ alternatives, isNegated }: Clause): boolean =>
  !isNegated && alternatives.some(({ kind }) => kind === 'keyword');

type Related = { papers: number[]; answer: Answer['related'] };
const NOTHING_RELATED: Related = { papers: [], answer: { total: 0, words: [], marks: [] } };

/** The papers whose id or full title a query is. */
async function lookUp({ id, text }: Query, { postings, papers }: IndexReader): Promise<Set<number>> {
  const letters = foldedLetters(id ?? text);
  const width = letters.length + hanOf(letters).length;
  if (letters === '' || (id === undefined && width < MIN_TITLE_WIDTH)) return new Set();
  const { tier } = papers.hitsOf(await postings.of(lookupToken(letters)), true);
  return new Set(Array.from(tier.keys()).filter((paper) => tier[paper] !== NOWHERE));
}

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
export async function search(request: SearchRequest, { reader, facts }: SearchIndex): Promise<RankedAnswer> {
  const { query, order, withRelated, isExhaustive } = request;
  const narrowing = narrowingOf(request, facts);

  const mayBeLookup = query.id !== undefined || query.clauses.length > MAX_TITLE_CLAUSES;
  const [direct, early] = await Promise.all([
    lookUp(query, reader),
    mayBeLookup ? undefined : findAll(query.clauses, reader, isExhaustive),
  ]);
  const isLookup = query.id !== undefined || (mayBeLookup && direct.size > 0);
  const isWordless = query.text !== '' && query.clauses.length + query.limits.length === 0;
  const clauses = isLookup ? [] : query.clauses;
  const narrowed = ({ papers, parts }: Awaited<ReturnType<typeof findAll>>) => {
    if (isLookup || isWordless) {
      papers.tier.fill(NOWHERE);
      for (const paper of direct) papers.tier[paper] = IN_TITLE;
    }
    return { papers, parts, ...narrow(papers, narrowing) };
  };

  const exact = narrowed(early ?? (await findAll(clauses, reader, isExhaustive)));
  const isEnough = !isExhaustive && exact.chosen.length >= ENOUGH_PAPERS;
  const isInflected = clauses.some(hasForms);
  const isExact = isExhaustive || isEnough || !isInflected;
  const { papers, parts, all, within, chosen } = isExact
    ? exact
    : narrowed(await findAll(clauses, reader, true));
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
      marks: parts.flatMap(({ clause, marks }) => (clause.isNegated ? [] : marks)),
      facets: narrowing.facets.counted(within),
      months: narrowing.facets.months(within),
      related: related.answer,
      unlimited: all.length,
      parts: found.length > 0 ? [] : partsAlone(parts, narrowing, reader.papers.size),
      nearest: all.length > 0 ? [] : nearestConcepts(typed, (await reader.concepts()).index),
    },
  };
}
