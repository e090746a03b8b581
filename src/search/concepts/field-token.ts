import { END } from '../index/tokens.ts';
import { conceptIndex, keyOf } from './lookup.ts';
import type { Concept } from './reviewed.ts';

/**
 * The tokens that the index has in every field of a paper that says a rendering, by the key of the rendering. A long
 * phrase is found by one such token instead of many pairs, and those of one concept stand side by side in the index, so
 * that all its renderings are found by loading one file.
 */
export function conceptTokens(concepts: readonly Concept[]): Map<string, string> {
  const { strict, loose } = conceptIndex(concepts);
  const tokenOf = (key: string): string => {
    const names = [keyOf(strict.get(key)?.en[0] ?? key), key].map((words) => words.replaceAll(' ', ''));
    return `${END}${END}${names.join(END)}${END}`;
  };
  return new Map([...strict.keys(), ...loose.keys()].map((key) => [key, tokenOf(key)]));
}
