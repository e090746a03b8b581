import { foldHan } from '../../text/fold/fold.ts';
import { singular } from '../../text/plurals.ts';
import { cutWords } from '../../text/words.ts';
import type { Concept } from './reviewed.ts';

/** Concepts by the words of their renderings, see `keyOf`. */
export type ConceptIndex = {
  /** The concept that a rendering always means. */
  strict: ReadonlyMap<string, Concept>;
  /** The concepts that a rendering may mean. */
  loose: ReadonlyMap<string, readonly Concept[]>;
  /** How many words the longest rendering has; a Han character is a word. */
  longest: number;
};

type Word = { text: string; isHan: boolean };

/**
 * Equal for folded words that differ in plurals only. A stemmer would go too far here: Porter's takes `generation` for
 * `generalization`, `normal` for `normalization` and `transform` for `transformer`.
 */
export const keyOfWords = (words: readonly Word[]): string =>
  words.map(({ text, isHan }) => (isHan ? text : singular(text))).join(' ');

/**
 * `ai agent` for `AI-Agents`: equal for two spellings that differ in script, case, hyphens, spaces and plurals only.
 */
export const keyOf = (rendering: string): string => keyOfWords(cutWords(rendering));

/** Whether a key contains the words of a shorter one side by side: `ai agent` contains `agent`. */
export const isWithin = (part: string, key: string): boolean =>
  part !== key && ` ${key} `.includes(` ${part} `);

/** The renderings that always mean a concept, without `forms`: the most usual one of each language first. */
export function renderingsOf({ en, hans, hant }: Concept, isTraditional = false): string[] {
  const lists = isTraditional ? [hant, hans, en] : [hans, hant, en];
  return [...lists.flatMap((list) => list.slice(0, 1)), ...lists.flatMap((list) => list.slice(1))];
}

/** The keys of all that a concept is called, forms and loose renderings among them. */
export const keysOfConcept = (concept: Concept): string[] =>
  [...renderingsOf(concept), ...(concept.forms ?? []), ...(concept.loose ?? [])].map(keyOf);

/**
 * A rendering that two concepts have in common belongs to the later one, so that a row can be replaced by a richer one.
 */
export function conceptIndex(concepts: readonly Concept[]): ConceptIndex {
  const strict = new Map<string, Concept>();
  const loose = new Map<string, Concept[]>();
  for (const concept of concepts) {
    for (const rendering of [...renderingsOf(concept), ...(concept.forms ?? [])]) {
      strict.set(keyOf(rendering), concept);
    }
  }
  for (const concept of new Set(strict.values())) {
    for (const rendering of concept.loose ?? []) {
      const key = keyOf(rendering);
      loose.set(key, [...(loose.get(key) ?? []), concept]);
    }
  }
  const lengths = [...strict.keys(), ...loose.keys()].map((key) => key.split(' ').length);
  return { strict, loose, longest: Math.max(0, ...lengths) };
}

export const hasKey = ({ strict, loose }: ConceptIndex, key: string): boolean =>
  strict.has(key) || loose.has(key);

/** Whether a text has a character of Traditional Chinese only, so that its writer wants to read that. */
export function hasTraditional(text: string): boolean {
  const plain = text.normalize('NFKC');
  return foldHan(plain) !== plain;
}
