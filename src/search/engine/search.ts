import type { Answer, Mark, SearchRequest } from '../answer.ts';
import type { ConceptIndex } from '../concept-index.ts';
import { type Expansion, findConcepts } from '../concepts.ts';
import { nearestConcepts } from '../nearest-concepts.ts';
import type { Clause, Query } from '../query.ts';
import { lookupToken } from '../tokens.ts';
import { allOf, anyOf, ranked, type Scored, scored } from './combine.ts';
import { facetsOf } from './facets.ts';
import {
  findAny,
  findClause,
  findSideBySide,
  type IndexReader,
  type TermHits,
  withoutForms,
} from './find-terms.ts';
import { limitTest, type PaperFacts } from './paper-facts.ts';
import { type Hits, IN_TITLE, NOWHERE, OTHER_FORM } from './paper-index.ts';

export type SearchIndex = { reader: IndexReader; facts: PaperFacts; concepts: () => Promise<ConceptIndex> };

/** An answer with the numbers of its papers in order. */
export type Found = { answer: Answer; found: number[]; related: number[] };

/** Fewer letters are looked for as words only: two Latin letters count as one Han character. */
const SHORTEST_TITLE = 12;
const HAN = /\p{Script=Han}/gu;

/**
 * Where so many papers (20 pages of results) have the words themselves, other forms of the words are not looked for
 * unless a reader asks: those of `language model` are another 60 KB in an index of 16,051 papers.
 */
const ENOUGH = 400;

const hasForms = ({ alternatives, isNegated }: Clause): boolean =>
  !isNegated && alternatives.some(({ kind }) => kind === 'keyword');

/** A whole title with more parts than this is looked up and not searched for. */
const MOST_PARTS_OF_TITLE = 8;

/** A clause and the papers that have it. */
type Part = TermHits & { clause: Clause };

/** The papers whose id or full title a query is. */
async function lookUp({ id, text }: Query, { postings, papers }: IndexReader): Promise<Set<number>> {
  const token = lookupToken(id ?? text);
  if (token === undefined) return new Set();
  const width = token.length + (token.match(HAN)?.length ?? 0);
  if (id === undefined && width < SHORTEST_TITLE) return new Set();
  const { place } = papers.hitsOf(await postings(token), true);
  return new Set(Array.from(place.keys()).filter((paper) => place[paper] !== NOWHERE));
}

/** Papers that have words of the query side by side are better: a word is worth as much again in such a place. */
async function sideBySide(clauses: readonly Clause[], reader: IndexReader): Promise<Hits[]> {
  const pairs = clauses.slice(1).map((second, at) => [clauses[at] ?? second, second] as const);
  const found = await Promise.all(pairs.map(([first, second]) => findSideBySide(first, second, reader)));
  return found.filter((hits) => hits !== undefined);
}

/** What a query asks of the texts: papers that have all of it, and each part's own papers. */
async function findAll(
  clauses: readonly Clause[],
  reader: IndexReader,
  withForms = true,
): Promise<{ papers: Scored; parts: Part[] }> {
  const exact = withoutForms(reader);
  const parts = await Promise.all(
    clauses.map(async (clause): Promise<Part> => {
      const isExact = !withForms && !clause.isNegated;
      return { clause, ...(await findClause(clause, isExact ? exact : reader)) };
    }),
  );
  const wanted = parts.filter(({ clause }) => !clause.isNegated);
  const papers = allOf(
    wanted.map(({ hits }) => scored(hits, reader.papers)),
    reader.papers.size,
  );
  for (const pair of await sideBySide(clauses, reader)) {
    for (const [paper, score] of scored(pair, reader.papers).score.entries())
      papers.score[paper] = (papers.score[paper] ?? 0) + score;
  }
  for (const { clause, hits } of parts) {
    if (!clause.isNegated) continue;
    for (const [paper, here] of hits.place.entries()) if (here !== NOWHERE) papers.place[paper] = NOWHERE;
  }
  return { papers, parts };
}

/** Papers that have every part of a query, some of them in other words. */
async function findRelated(
  expansions: readonly Expansion[],
  reader: IndexReader,
): Promise<{ papers: Scored; marks: Mark[] }> {
  const { size } = reader.papers;
  const parts = await Promise.all(
    expansions.map(async ({ clauses, terms, loose }) => {
      const [own, strict, vague] = await Promise.all([
        findAll(clauses, reader),
        findAny(terms, reader),
        findAny(loose, reader),
      ]);
      const asked = { place: own.papers.place, frequency: own.papers.score };
      const far = vague.hits.place.map((here) => (here === NOWHERE ? NOWHERE : OTHER_FORM));
      const hits = anyOf([asked, strict.hits, { ...vague.hits, place: far }], size);
      return { hits, marks: [...own.parts, strict, vague].flatMap(({ marks }) => marks) };
    }),
  );
  const papers = allOf(
    parts.map(({ hits }) => scored(hits, reader.papers)),
    size,
  );
  return { papers, marks: parts.flatMap(({ marks }) => marks) };
}

const partAlone = ({ clause, hits }: Part): Answer['parts'][number] => ({
  written: clause.written,
  total: hits.place.reduce((sum, here) => sum + Number(here !== NOWHERE), 0),
});

const byDate = (papers: number[]): number[] => papers.toSorted((a, b) => a - b);

/** Answers a request. Rejects where the index cannot be read. */
export async function search(request: SearchRequest, index: SearchIndex): Promise<Found> {
  const { query, selection, order, withRelated } = request;
  const { reader, facts } = index;
  const { size } = reader.papers;
  const limits = query.limits.map((limit) => ({ limit, test: limitTest(limit, facts) }));
  const facets = facetsOf(selection, facts);
  const isWithin = (paper: number): boolean => limits.every(({ test }) => test(paper));

  const direct = await lookUp(query, reader);
  const isLookup = query.id !== undefined || (direct.size > 0 && query.clauses.length > MOST_PARTS_OF_TITLE);
  const clauses = isLookup ? [] : query.clauses;
  const isEmpty = query.text !== '' && query.clauses.length + query.limits.length === 0;
  const narrowed = ({ papers, parts }: Awaited<ReturnType<typeof findAll>>) => {
    if (isLookup || isEmpty) papers.place.fill(NOWHERE);
    if (isLookup || isEmpty) for (const paper of direct) papers.place[paper] = IN_TITLE;
    const all = ranked(papers, () => true);
    const within = all.filter(isWithin);
    return { papers, parts, all, within, chosen: within.filter(facets.isChosen) };
  };
  const exact = narrowed(await findAll(clauses, reader, request.withForms));
  const isEnough = request.withForms || exact.chosen.length >= ENOUGH || !clauses.some(hasForms);
  const { papers, parts, all, within, chosen } = isEnough ? exact : narrowed(await findAll(clauses, reader));
  const first = chosen.filter((paper) => direct.has(paper));
  const found =
    order === 'newest' ? byDate(chosen) : [...first, ...chosen.filter((paper) => !direct.has(paper))];

  const expansions =
    isLookup || !withRelated ? [] : findConcepts({ ...query, clauses }, await index.concepts());
  const words = [...new Set(expansions.flatMap((expansion) => expansion.words))];
  const other = words.length === 0 ? undefined : await findRelated(expansions, reader);
  const isNew = (paper: number): boolean =>
    papers.place[paper] === NOWHERE && isWithin(paper) && facets.isChosen(paper);
  const relatedByScore = other === undefined ? [] : ranked(other.papers, isNew);
  const related = order === 'newest' ? byDate(relatedByScore) : relatedByScore;

  const everyPaper = Array.from({ length: size }, (_, paper) => paper);
  const limitAlone = ({ limit, test }: (typeof limits)[number]): Answer['parts'][number] => ({
    written: limit.written,
    total: everyPaper.filter(test).length,
  });
  const isNothing = found.length === 0;
  return {
    found,
    related,
    answer: {
      total: found.length,
      hasMoreForms: isEnough && !request.withForms && clauses.some(hasForms),
      isDirect: found[0] !== undefined && direct.has(found[0]),
      marks: parts.flatMap(({ clause, marks }) => (clause.isNegated ? [] : marks)),
      facets: facets.counted(within),
      related: { total: related.length, words, marks: other?.marks ?? [] },
      unlimited: all.length,
      parts: isNothing ? [...parts.map(partAlone), ...limits.map(limitAlone)] : [],
      nearest: isNothing ? nearestConcepts(query.text, await index.concepts()) : [],
    },
  };
}
