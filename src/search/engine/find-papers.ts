import type { Mark } from '../answer.ts';
import type { Expansion, Synonym } from '../concepts/expand.ts';
import { unionOf } from '../index/postings.ts';
import type { Clause, QueryTerm } from '../query/query.ts';
import {
  findClause,
  findSideBySide,
  type IndexReader,
  type TermHits,
  termPositions,
  withoutForms,
} from './find-terms.ts';
import { type Hits, NOWHERE } from './hits.ts';
import { allOf, anyOf, type Scored, scored } from './rank.ts';

/** A clause and the papers that have it. */
export type ClauseHits = TermHits & { clause: Clause };

/**
 * The hits of each two clauses in a row whose words stand side by side; they count in addition to those of each word.
 */
async function sideBySide(clauses: readonly Clause[], reader: IndexReader): Promise<Hits[]> {
  const pairs = clauses.slice(1).map((second, at) => [clauses[at] ?? second, second] as const);
  const found = await Promise.all(pairs.map(([first, second]) => findSideBySide(first, second, reader)));
  return found.filter((hits) => hits !== undefined);
}

/**
 * The papers that have all clauses except the negated ones, and the hits of each clause. With `withForms`, words count
 * in any form, else as they are; a negated word counts in any form always.
 */
export async function findAll(
  clauses: readonly Clause[],
  reader: IndexReader,
  withForms: boolean,
): Promise<{ papers: Scored; parts: ClauseHits[] }> {
  const exact = withoutForms(reader);
  const parts = await Promise.all(
    clauses.map(async (clause): Promise<ClauseHits> => {
      const found = await findClause(clause, withForms || clause.isNegated ? reader : exact);
      return { clause, ...found };
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
    for (const [paper, here] of hits.tier.entries()) if (here !== NOWHERE) papers.tier[paper] = NOWHERE;
  }
  return { papers, parts };
}

/** What to mark in papers that have clauses. */
export const marksOf = (parts: readonly ClauseHits[]): Mark[] =>
  parts.flatMap(({ clause, marks }) => (clause.isNegated ? [] : marks));

const markOf = (term: QueryTerm): Mark =>
  term.kind === 'phrase' ? { kind: 'phrase', words: term.words } : { kind: 'words', words: [term.word] };

async function findSynonym({ token, terms, isLoose }: Synonym, reader: IndexReader): Promise<Hits> {
  const positions =
    token === undefined
      ? unionOf(await Promise.all(terms.map((term) => termPositions(term, reader))))
      : await reader.postings.of(token);
  return reader.papers.hitsOf(positions, !isLoose);
}

/** The papers that have every part of a query, in the words of the query, in any form, or in others. */
export async function findRelated(
  expansions: readonly Expansion[],
  reader: IndexReader,
): Promise<{ papers: Scored; marks: Mark[] }> {
  const { size } = reader.papers;
  const parts = await Promise.all(
    expansions.map(async ({ clauses, synonyms }) => {
      const own = findAll(clauses, reader, true);
      const others = await Promise.all(synonyms.map((synonym) => findSynonym(synonym, reader)));
      const { papers, parts: ownParts } = await own;
      const typed = { tier: papers.tier, frequency: papers.score };
      return {
        hits: anyOf([typed, ...others], size),
        marks: [
          ...ownParts.flatMap(({ marks }) => marks),
          ...synonyms.flatMap(({ terms }) => terms.map(markOf)),
        ],
      };
    }),
  );
  const papers = allOf(
    parts.map(({ hits }) => scored(hits, reader.papers)),
    size,
  );
  return { papers, marks: parts.flatMap(({ marks }) => marks) };
}
