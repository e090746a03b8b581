import type { Answer, SearchRequest } from '../answer.ts';
import { findConcepts } from '../concepts.ts';
import { nearestConcepts } from '../nearest-concepts.ts';
import type { Clause, Query } from '../query.ts';
import { lookupToken } from '../tokens.ts';
import { ranked, type Scored } from './combine.ts';
import { facetsOf } from './facets.ts';
import { findAll, findRelated, type Part } from './find-papers.ts';
import type { IndexReader } from './find-terms.ts';
import { limitTest, type PaperFacts } from './paper-facts.ts';
import { IN_TITLE, NOWHERE } from './paper-index.ts';

export type SearchIndex = { reader: IndexReader; facts: PaperFacts };

/** An answer with the numbers of its papers in order. */
export type Found = { answer: Answer; found: number[]; related: number[] };

/** Fewer letters are looked for as words only: two Latin letters count as one Han character. */
const SHORTEST_TITLE = 16;
const HAN = /\p{Script=Han}/gu;

/** A whole title with more parts than this is looked up and not searched for. */
const MOST_PARTS_OF_TITLE = 8;

/**
 * Where so many papers (20 pages of results) have the words themselves, other forms of the words are not looked for
 * unless a reader asks: those of `language model` are another 60 KB in an index of 16,051 papers.
 */
const ENOUGH = 400;

const hasForms = ({ alternatives, isNegated }: Clause): boolean =>
  !isNegated && alternatives.some(({ kind }) => kind === 'keyword');

/** The papers whose id or full title a query is. */
async function lookUp({ id, text }: Query, { postings, papers }: IndexReader): Promise<Set<number>> {
  const token = lookupToken(id ?? text);
  if (token === undefined) return new Set();
  const width = token.length + (token.match(HAN)?.length ?? 0);
  if (id === undefined && width < SHORTEST_TITLE) return new Set();
  const { place } = papers.hitsOf(await postings.of(token), true);
  return new Set(Array.from(place.keys()).filter((paper) => place[paper] !== NOWHERE));
}

const partAlone = ({ clause, hits }: Part): Answer['parts'][number] => ({
  written: clause.written,
  total: hits.place.reduce((sum, here) => sum + Number(here !== NOWHERE), 0),
});

/** Answers a request. Rejects where the index cannot be read. */
export async function search(request: SearchRequest, { reader, facts }: SearchIndex): Promise<Found> {
  const { query, selection, order, withRelated, withForms } = request;
  const everyPaper = Array.from({ length: reader.papers.size }, (_, paper) => paper);
  const limits = query.limits.map((limit) => ({ limit, test: limitTest(limit, facts) }));
  const facets = facetsOf(selection, facts);
  const isWithin = (paper: number): boolean => limits.every(({ test }) => test(paper));
  const inOrder = ({ papers }: { papers: Scored }, isAllowed: (paper: number) => boolean): number[] => {
    const best = ranked(papers, isAllowed);
    return order === 'newest' ? best.sort((a, b) => a - b) : best;
  };

  const direct = await lookUp(query, reader);
  const isLookup = query.id !== undefined || (direct.size > 0 && query.clauses.length > MOST_PARTS_OF_TITLE);
  const isWordless = query.text !== '' && query.clauses.length + query.limits.length === 0;
  const clauses = isLookup ? [] : query.clauses;

  const find = async (isWithForms: boolean) => {
    const { papers, parts } = await findAll(clauses, reader, isWithForms);
    if (isLookup || isWordless) {
      papers.place.fill(NOWHERE);
      for (const paper of direct) papers.place[paper] = IN_TITLE;
    }
    const all = inOrder({ papers }, () => true);
    const within = all.filter(isWithin);
    return { papers, parts, all, within, chosen: within.filter(facets.isChosen) };
  };
  const exact = await find(withForms);
  const isComplete = withForms || !clauses.some(hasForms);
  const isEnough = isComplete || exact.chosen.length >= ENOUGH;
  const { papers, parts, all, within, chosen } = isEnough ? exact : await find(true);
  const isFirst = (paper: number): boolean => order === 'best' && direct.has(paper);
  const found = [...chosen.filter(isFirst), ...chosen.filter((paper) => !isFirst(paper))];

  const expansions =
    isLookup || !withRelated ? [] : findConcepts({ ...query, clauses }, await reader.concepts());
  const words = [...new Set(expansions.flatMap((expansion) => expansion.words))];
  const other =
    words.length === 0 ? undefined : await findRelated(expansions, reader, !isEnough || withForms);
  const isNew = (paper: number): boolean =>
    papers.place[paper] === NOWHERE && isWithin(paper) && facets.isChosen(paper);
  const related = other === undefined ? [] : inOrder(other, isNew);

  const isNothing = found.length === 0;
  const asked = query.clauses.map(({ written }) => written).join(' ');
  return {
    found,
    related,
    answer: {
      total: found.length,
      hasMoreForms: isEnough && !isComplete,
      isDirect: found[0] !== undefined && direct.has(found[0]),
      marks: parts.flatMap(({ clause, marks }) => (clause.isNegated ? [] : marks)),
      facets: facets.counted(within),
      related: { total: related.length, words, marks: other?.marks ?? [] },
      unlimited: all.length,
      parts: isNothing
        ? [
            ...parts.map(partAlone),
            ...limits.map(({ limit, test }) => ({
              written: limit.written,
              total: everyPaper.filter(test).length,
            })),
          ]
        : [],
      nearest: isNothing ? nearestConcepts(asked, (await reader.concepts()).index) : [],
    },
  };
}
