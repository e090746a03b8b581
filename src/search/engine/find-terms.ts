import { GAP } from '../../text/words.ts';
import type { Mark } from '../answer.ts';
import { type Concepts, isHanRun, tokenOfPhrase } from '../concepts/expand.ts';
import { followedBy, type Positions, type Postings, unionOf } from '../index/postings.ts';
import { type Probe, probesOf, wordBeginning, wordTokens } from '../index/tokens.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import type { Clause, Field, PhraseWord, QueryTerm } from '../query/query.ts';
import type { Hits, PaperIndex } from './hits.ts';
import { anyOf, withForms } from './rank.ts';

export type IndexReader = {
  postings: Postings;
  vocabulary: Vocabulary;
  papers: PaperIndex;
  concepts: () => Promise<Concepts>;
};

/** Finds words as they are, without their other forms. */
export const withoutForms = (reader: IndexReader): IndexReader => ({
  ...reader,
  vocabulary: { ...reader.vocabulary, formsOf: async () => [], completionsOf: async () => [] },
});

/** Papers that have a term, and what to mark in them. */
export type TermHits = { hits: Hits; marks: Mark[] };

async function positionsOf({ text, kind }: Probe, { postings, vocabulary }: IndexReader): Promise<Positions> {
  if (kind === 'token') return postings.of(text);
  if (kind === 'word') return postings.ofWord(text);
  return postings.ofAny([wordBeginning(text), ...(await vocabulary.pairsOf(text))]);
}

/** Where a phrase begins. A concept has one token at the end of each field that contains it: its position. */
async function phrasePositions(words: readonly PhraseWord[], reader: IndexReader): Promise<Positions> {
  const token = isHanRun(words) ? tokenOfPhrase(words, await reader.concepts()) : undefined;
  if (token !== undefined) return reader.postings.of(token);
  const probes = probesOf(words);
  const lists = await Promise.all(probes.map((probe) => positionsOf(probe, reader)));
  const [first = new Uint32Array(), ...others] = lists;
  return others.reduce((found, list, at) => followedBy(found, list, probes[at + 1]?.offset ?? 0), first);
}

/** Where a term stands; a word without its other forms. */
export const termPositions = (term: QueryTerm, reader: IndexReader): Promise<Positions> =>
  term.kind === 'phrase' ? phrasePositions(term.words, reader) : reader.postings.ofWord(term.word);

/** The papers with a term: a phrase as it is; a word, and in a lower tier its other forms. */
async function findTerm(term: QueryTerm, reader: IndexReader, field?: Field): Promise<TermHits> {
  const { papers, postings, vocabulary } = reader;
  if (term.kind === 'phrase') {
    const hits = papers.hitsOf(await termPositions(term, reader), true, field);
    return { hits, marks: [{ kind: 'phrase', words: term.words }] };
  }
  const exact = termPositions(term, reader);
  const [forms, completions] = await Promise.all([
    vocabulary.formsOf(term.word),
    vocabulary.completionsOf(term.word),
  ]);
  const others = await Promise.all([...forms, ...completions].map(postings.ofWord));
  return {
    hits: withForms(
      papers.hitsOf(await exact, true, field),
      papers.hitsOf(unionOf(others), false, field),
      papers.size,
    ),
    marks: [{ kind: 'words', words: [term.word, ...forms, ...completions] }],
  };
}

/** The papers with one of the spellings of a clause, negated or not. */
export async function findClause({ alternatives, field }: Clause, reader: IndexReader): Promise<TermHits> {
  const found = await Promise.all(alternatives.map((term) => findTerm(term, reader, field)));
  return {
    hits: anyOf(
      found.map(({ hits }) => hits),
      reader.papers.size,
    ),
    marks: found.flatMap(({ marks }) => marks),
  };
}

/** What may stand between two words that are side by side. */
const SIDE_BY_SIDE = [GAP.space, GAP.hyphen];

/**
 * The papers that have the words of two clauses side by side as they were typed; `undefined` unless both are plain
 * words.
 */
export async function findSideBySide(
  first: Clause,
  second: Clause,
  reader: IndexReader,
): Promise<Hits | undefined> {
  const words = [first, second].map(({ alternatives: [term], field, isNegated }) =>
    term?.kind === 'keyword' && field === undefined && !isNegated ? term.word : undefined,
  );
  if (words.includes(undefined)) return undefined;
  const [left = '', right = ''] = words;
  const [before, ...after] = await Promise.all([
    reader.postings.ofWord(left),
    ...wordTokens(right, SIDE_BY_SIDE).map(reader.postings.of),
  ]);
  return reader.papers.hitsOf(followedBy(before, unionOf(after), 1), true);
}
