import { hanOf } from '../../text/han.ts';
import { foldedLetters } from '../../text/letters.ts';
import type { Answer } from '../answer.ts';
import { findConcepts } from '../concepts/expand.ts';
import { nearestConcepts } from '../concepts/nearest.ts';
import type { PaperFacts } from '../index/columns.ts';
import { lookupToken } from '../index/tokens.ts';
import type { Clause, Query } from '../query/query.ts';
import type { SearchRequest } from '../query/request.ts';
import { facetsOf } from './facets.ts';
import { type ClauseHits, findAll, findRelated } from './find-papers.ts';
import type { IndexReader } from './find-terms.ts';
import { IN_TITLE, NOWHERE } from './hits.ts';
import { limitTest } from './limits.ts';
import { countPapers, ranked, type Scored } from './rank.ts';

export type SearchIndex = { reader: IndexReader; facts: PaperFacts };

/** An answer with the numbers of its papers in order. */
export type RankedAnswer = { answer: Answer; found: number[]; related: number[] };

/** Fewer letters are looked for as words only: two Latin letters count as one Han character. */
const MIN_TITLE_WIDTH = 14;

/** A whole title with more parts than this is looked up and not searched for. */
const MAX_TITLE_CLAUSES = 8;

/**
 * Where so many papers (20 pages of results) have the words themselves, other forms of the words are not looked for
 * unless a reader asks: those of `language model` are another 60 KB in an index of 16,051 papers.
 */
const ENOUGH_PAPERS = 400;

const hasForms = ({ alternatives, isNegated }: Clause): boolean =>
  !isNegated && alternatives.some(({ kind }) => kind === 'keyword');

/** The papers whose id or full title a query is. */
async function lookUp({ id, text }: Query, { postings, papers }: IndexReader): Promise<Set<number>> {
  const letters = foldedLetters(id ?? text);
  const width = letters.length + hanOf(letters).length;
  if (letters === '' || (id === undefined && width < MIN_TITLE_WIDTH)) return new Set();
  const { tier } = papers.hitsOf(await postings.of(lookupToken(letters)), true);
  return new Set(Array.from(tier.keys()).filter((paper) => tier[paper] !== NOWHERE));
}

const partAlone = ({ clause, hits }: ClauseHits): Answer['parts'][number] => ({
  typed: clause.typed,
  total: countPapers(hits),
});

/** Papers that were found, in order: all, those within the limits, and of those the ones that the facets leave. */
type Narrowed = { papers: Scored; parts: ClauseHits[]; all: number[]; within: number[]; chosen: number[] };

/** What lies between what a query's words find and what a reader sees. */
function narrowing({ query, selection, order }: SearchRequest, { reader, facts }: SearchIndex) {
  const everyPaper = Array.from({ length: reader.papers.size }, (_, paper) => paper);
  const limits = query.limits.map((limit) => ({ limit, test: limitTest(limit, facts) }));
  const facets = facetsOf(selection, facts);
  const isWithin = (paper: number): boolean => limits.every(({ test }) => test(paper));
  const inOrder = (papers: Scored): number[] => {
    const best = ranked(papers);
    return order === 'newest' ? best.sort((a, b) => a - b) : best;
  };
  return {
    inOrder,
    isAllowed: (paper: number): boolean => isWithin(paper) && facets.isChosen(paper),
    narrow({ papers, parts }: { papers: Scored; parts: ClauseHits[] }): Narrowed {
      const all = inOrder(papers);
      const within = all.filter(isWithin);
      return { papers, parts, all, within, chosen: within.filter(facets.isChosen) };
    },
    facetsOf: ({ within }: Narrowed): Answer['facets'] => facets.counted(within),
    limitsAlone: (): Answer['parts'] =>
      limits.map(({ limit, test }) => ({ typed: limit.typed, total: everyPaper.filter(test).length })),
  };
}

/** The other papers that say the same, and in which words. */
async function relatedTo(
  { query, withRelated }: SearchRequest,
  { papers }: Narrowed,
  withForms: boolean,
  { reader }: SearchIndex,
  { inOrder, isAllowed }: ReturnType<typeof narrowing>,
): Promise<Answer['related'] & { papers: number[] }> {
  const expansions = withRelated ? findConcepts(query, await reader.concepts()) : [];
  const words = [...new Set(expansions.flatMap((expansion) => expansion.words))];
  if (words.length === 0) return { total: 0, words, marks: [], papers: [] };
  const found = await findRelated(expansions, reader, withForms);
  const related = inOrder(found.papers).filter((paper) => papers.tier[paper] === NOWHERE && isAllowed(paper));
  return { total: related.length, words, marks: found.marks, papers: related };
}

/** Answers a request. Rejects where the index cannot be read. */
export async function search(request: SearchRequest, index: SearchIndex): Promise<RankedAnswer> {
  const { query, order, withForms } = request;
  const { reader } = index;
  const narrowed = narrowing(request, index);
  const { narrow, facetsOf: countFacets, limitsAlone } = narrowed;

  const direct = await lookUp(query, reader);
  const isLookup = query.id !== undefined || (direct.size > 0 && query.clauses.length > MAX_TITLE_CLAUSES);
  const isWordless = query.text !== '' && query.clauses.length + query.limits.length === 0;
  const clauses = isLookup ? [] : query.clauses;
  const find = async (isWithForms: boolean): Promise<Narrowed> => {
    const { papers, parts } = await findAll(clauses, reader, isWithForms);
    if (isLookup || isWordless) {
      papers.tier.fill(NOWHERE);
      for (const paper of direct) papers.tier[paper] = IN_TITLE;
    }
    return narrow({ papers, parts });
  };

  const isComplete = withForms || !clauses.some(hasForms);
  const exact = await find(withForms);
  const isEnough = isComplete || exact.chosen.length >= ENOUGH_PAPERS;
  const result = isEnough ? exact : await find(true);
  const isFirst = (paper: number): boolean => order === 'best' && direct.has(paper);
  const found = [...result.chosen.filter(isFirst), ...result.chosen.filter((paper) => !isFirst(paper))];
  const sought = { ...request, query: { ...query, clauses } };
  const { papers: related, ...relatedAnswer } = await relatedTo(
    sought,
    result,
    withForms || !isEnough,
    index,
    narrowed,
  );

  const isNothing = found.length === 0;
  const typed = query.clauses.map(({ typed }) => typed).join(' ');
  return {
    found,
    related,
    answer: {
      total: found.length,
      hasMoreForms: isEnough && !isComplete,
      isDirect: found[0] !== undefined && direct.has(found[0]),
      marks: result.parts.flatMap(({ clause, marks }) => (clause.isNegated ? [] : marks)),
      facets: countFacets(result),
      related: relatedAnswer,
      unlimited: result.all.length,
      parts: isNothing ? [...result.parts.map(partAlone), ...limitsAlone()] : [],
      nearest: result.all.length === 0 ? nearestConcepts(typed, (await reader.concepts()).index) : [],
    },
  };
}
