import type { Mark } from '../answer.ts';
import type { Expansion } from '../concepts.ts';
import type { Clause, Term } from '../query.ts';
import { allOf, anyOf, type Scored, scored } from './combine.ts';
import {
  findClause,
  findSideBySide,
  findTokens,
  type IndexReader,
  type TermHits,
  withoutForms,
} from './find-terms.ts';
import { type Hits, NOWHERE } from './paper-index.ts';

/** A clause and the papers that have it. */
export type Part = TermHits & { clause: Clause };

/** Papers that have words of a query side by side are better: a word is worth as much again in such a place. */
async function sideBySide(clauses: readonly Clause[], reader: IndexReader): Promise<Hits[]> {
  const pairs = clauses.slice(1).map((second, at) => [clauses[at] ?? second, second] as const);
  const found = await Promise.all(pairs.map(([first, second]) => findSideBySide(first, second, reader)));
  return found.filter((hits) => hits !== undefined);
}

/**
 * The papers that have all clauses and none of the negated ones, and the papers of each clause. With `withForms`, words
 * count in any of their forms, else as they are; a negated word in any form always.
 */
export async function findAll(
  clauses: readonly Clause[],
  reader: IndexReader,
  withForms: boolean,
): Promise<{ papers: Scored; parts: Part[] }> {
  const exact = withoutForms(reader);
  const parts = await Promise.all(
    clauses.map(async (clause): Promise<Part> => {
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
    for (const [paper, here] of hits.place.entries()) if (here !== NOWHERE) papers.place[paper] = NOWHERE;
  }
  return { papers, parts };
}

const markOf = (term: Term): Mark =>
  term.kind === 'phrase' ? { kind: 'phrase', words: term.words } : { kind: 'words', words: [term.word] };

/** The papers that have every part of a query, in the words of the query or in others. */
export async function findRelated(
  expansions: readonly Expansion[],
  reader: IndexReader,
  withForms: boolean,
): Promise<{ papers: Scored; marks: Mark[] }> {
  const { size } = reader.papers;
  const parts = await Promise.all(
    expansions.map(async ({ clauses, tokens, terms, looseTokens, looseTerms }) => {
      const [own, strict, loose] = await Promise.all([
        findAll(clauses, reader, withForms),
        findTokens(tokens, true, reader),
        findTokens(looseTokens, false, reader),
      ]);
      const asked = { place: own.papers.place, frequency: own.papers.score };
      return {
        hits: anyOf([asked, strict, loose], size),
        marks: [...own.parts.flatMap(({ marks }) => marks), ...[...terms, ...looseTerms].map(markOf)],
      };
    }),
  );
  const papers = allOf(
    parts.map(({ hits }) => scored(hits, reader.papers)),
    size,
  );
  return { papers, marks: parts.flatMap(({ marks }) => marks) };
}
