import { GAP } from '../../text/words.ts';
import type { Clause, PhraseWord, Query, QueryTerm } from '../query/query.ts';
import { cutHan } from './han-pieces.ts';
import {
  type ConceptIndex,
  hasKey,
  hasTraditional,
  isWithin,
  keyOf,
  keyOfWords,
  renderingsOf,
} from './lookup.ts';
import { termsOf } from './phrase-terms.ts';
import type { Concept } from './reviewed.ts';

/** Another rendering: the token that finds it, if the index has one, else the terms that do. */
export type Synonym = { token?: string; terms: QueryTerm[]; isLoose: boolean };

/**
 * A part of a query and what says the same in other words. A paper has the part if it meets all `clauses` or has a
 * synonym; loose ones may mean something else. A paper that has every part of a query is related to it.
 */
export type Expansion = {
  /** Clauses of the query; for a run of Han characters that was cut, one for this piece of it. */
  clauses: Clause[];
  /** Empty if the part is not a concept. */
  synonyms: Synonym[];
  /** The synonyms as people write them, the most usual ones first, loose ones last. */
  words: string[];
};

/** All concepts, and the tokens of renderings, by their keys; only reviewed concepts have tokens. */
export type Concepts = { index: ConceptIndex; tokens: ReadonlyMap<string, string> };

const isOpen = ({ field, isNegated }: Clause): boolean => field === undefined && !isNegated;

const unchanged = (clause: Clause): Expansion => ({ clauses: [clause], synonyms: [], words: [] });

const wordsOf = (term: QueryTerm): PhraseWord[] =>
  term.kind === 'phrase' ? term.words : [{ text: term.word, isHan: false, gap: GAP.space }];

/** Whether words are Han characters with nothing between them. */
export const isHanRun = (words: readonly PhraseWord[]): boolean =>
  words.every(({ isHan, gap }) => isHan && gap === GAP.space);

const isAllHan = (clause: Clause): boolean =>
  clause.alternatives.every((term) => wordsOf(term).every((word) => word.isHan));

/** The key of some clauses as they were typed; for a single clause, the key of every spelling. */
function keysOf(clauses: readonly Clause[]): string[] {
  const keys = clauses.map(({ alternatives }) => alternatives.map((term) => keyOfWords(wordsOf(term))));
  return keys.length === 1 ? keys.flat() : [keys.flatMap(([typed]) => typed ?? []).join(' ')];
}

/** The longest run of whole clauses from `start` that is a rendering of a concept. */
function longestConcept(
  clauses: readonly Clause[],
  start: number,
  index: ConceptIndex,
): { clauses: Clause[]; key: string } | undefined {
  const rest = clauses.slice(start, start + index.longest);
  const closed = rest.findIndex((clause) => !isOpen(clause));
  for (let length = closed === -1 ? rest.length : closed; length > 0; length--) {
    const span = rest.slice(0, length);
    // Han characters with a space between them were meant to be two words.
    if (length > 1 && span.every(isAllHan)) continue;
    const key = keysOf(span).find((candidate) => hasKey(index, candidate));
    if (key !== undefined) return { clauses: span, key };
  }
  return undefined;
}

/** The renderings that find more than those with `known` keys do: AI 代理 finds no more than 代理. */
function fresh(renderings: readonly string[], known: readonly string[]): string[] {
  const keys = renderings.map(keyOf);
  return renderings.filter((_, index) => {
    const key = keys[index] ?? '';
    const isNew = !known.includes(key) && keys.indexOf(key) === index;
    return isNew && !known.some((part) => isWithin(part, key));
  });
}

/** The shortest renderings, which find what the longer ones find. */
const shortest = (renderings: readonly string[]): string[] =>
  renderings.filter((rendering) => !renderings.some((other) => isWithin(keyOf(other), keyOf(rendering))));

function expand(clauses: Clause[], key: string, concepts: Concepts, isTraditional: boolean): Expansion {
  const { index, tokens } = concepts;
  const all = (concept: Concept): string[] => renderingsOf(concept, isTraditional);
  const concept = index.strict.get(key);
  const strict = fresh(concept === undefined ? [] : all(concept), [key]);
  const forms = fresh(concept?.forms ?? [], [key, ...strict.map(keyOf)]);
  const either = [...(concept?.loose ?? []), ...(index.loose.get(key) ?? []).flatMap(all)];
  const loose = fresh(either, [key, ...strict.map(keyOf), ...forms.map(keyOf)]);
  const synonym =
    (isLoose: boolean, hasPlural: boolean) =>
    (text: string): Synonym => {
      const token = tokens.get(keyOf(text));
      return { ...(token === undefined ? {} : { token }), terms: termsOf(text, hasPlural), isLoose };
    };
  return {
    clauses,
    synonyms: [
      ...shortest(strict).map(synonym(false, true)),
      ...forms.map(synonym(false, false)),
      ...shortest(loose).map(synonym(true, true)),
    ],
    words: [...strict, ...loose],
  };
}

/** The token of a run of Han characters that is a rendering of a concept. */
export function tokenOfPhrase(words: readonly PhraseWord[], { tokens }: Concepts): string | undefined {
  return tokens.get(keyOfWords(words));
}

const hanClause = (text: string): Clause => ({
  alternatives: [
    { kind: 'phrase', words: [...text].map((word) => ({ text: word, isHan: true, gap: GAP.space })) },
  ],
  isNegated: false,
  typed: text,
});

/** A run of Han characters as the concepts in it and the pieces between them; any other clause as it is. */
function cutClause(clause: Clause, concepts: Concepts, isTraditional: boolean): Expansion[] {
  const [term, ...others] = clause.alternatives;
  const words = term === undefined || others.length > 0 ? [] : wordsOf(term);
  if (!isOpen(clause) || !isHanRun(words)) return [unchanged(clause)];
  const keyOfHan = (text: string): string => [...text].join(' ');
  const text = words.map((word) => word.text).join('');
  const { index } = concepts;
  const pieces = cutHan(text, (word) => hasKey(index, keyOfHan(word)), index.longest);
  if (pieces === undefined) return [unchanged(clause)];
  return pieces.map((piece) =>
    piece.isKnown
      ? expand([hanClause(piece.text)], keyOfHan(piece.text), concepts, isTraditional)
      : unchanged(hanClause(piece.text)),
  );
}

/**
 * The parts of a query in its order, each with what says the same in other words; together they hold every clause. From
 * the left, the longest run of whole clauses that is a rendering becomes one part (`reinforcement learning`, in any
 * form of the words, quoted or not; `强化学习`; `3D 重建`). Any other run of Han characters is cut into renderings and rests
 * (see `cutHan`), so 强化学习数据集 becomes two parts. Clauses with a field and negated ones stay as they are.
 */
export function findConcepts(query: Query, concepts: Concepts): Expansion[] {
  const isTraditional = hasTraditional(query.text);
  const parts: Expansion[] = [];
  for (let at = 0; at < query.clauses.length; ) {
    const [clause] = query.clauses.slice(at, at + 1);
    const found = longestConcept(query.clauses, at, concepts.index);
    if (found !== undefined) parts.push(expand(found.clauses, found.key, concepts, isTraditional));
    else if (clause !== undefined) parts.push(...cutClause(clause, concepts, isTraditional));
    at += found?.clauses.length ?? 1;
  }
  return parts;
}
