import { hanOf } from '../../text/han.ts';
import { foldedLetters } from '../../text/letters.ts';
import type { PaperFacts } from '../index/columns.ts';
import { lookupToken } from '../index/tokens.ts';
import type { Clause, Query } from '../query/query.ts';
import type { SearchRequest } from '../query/request.ts';
import { type ClauseHits, findAll } from './find-papers.ts';
import type { IndexReader } from './find-terms.ts';
import { IN_TITLE, NOWHERE } from './hits.ts';
import { type Narrowed, type Narrowing, narrow, narrowingOf } from './narrow.ts';
import type { Scored } from './rank.ts';

export type SearchIndex = { reader: IndexReader; facts: PaperFacts };

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

/** The papers whose id or full title a query is. */
async function lookUp({ id, text }: Query, { postings, papers }: IndexReader): Promise<Set<number>> {
  const letters = foldedLetters(id ?? text);
  const width = letters.length + hanOf(letters).length;
  if (letters === '' || (id === undefined && width < MIN_TITLE_WIDTH)) return new Set();
  const { tier } = papers.hitsOf(await postings.of(lookupToken(letters)), true);
  return new Set(Array.from(tier.keys()).filter((paper) => tier[paper] !== NOWHERE));
}

/** What a request finds by its own words. */
export type Found = Narrowed & {
  /** The papers that are asked for by id, address or full title. */
  direct: ReadonlySet<number>;
  /** What was looked for: nothing beside a paper that is asked for. */
  clauses: Clause[];
  parts: ClauseHits[];
  papers: Scored;
  narrowing: Narrowing;
  /** Whether other forms were not looked for, because enough papers have the words, and whether there may be any. */
  isEnough: boolean;
  isInflected: boolean;
};

/** Finds what a request asks for in its own words, and in their other forms. Rejects if the index cannot be read. */
export async function find(request: SearchRequest, { reader, facts }: SearchIndex): Promise<Found> {
  const { query, isExhaustive } = request;
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
  const found = isExact ? exact : narrowed(await findAll(clauses, reader, true));
  return { ...found, direct, clauses, narrowing, isEnough, isInflected };
}
