import { END } from '../index/tokens.ts';
import { conceptIndex, keyOf } from './lookup.ts';
import type { Concept } from './reviewed.ts';

/**
 * The tokens of renderings, by their keys: `强 化 学 习` → `ººreinforcementlearningº强化学习º`. The index has one at the end of
 * every field that contains the rendering, so that a long phrase is found by one token. Those of one concept begin
 * alike and so stand side by side in the index: all its renderings are found by loading one file.
 */
export function conceptTokens(concepts: readonly Concept[]): Map<string, string> {
  const { strict, loose } = conceptIndex(concepts);
  const tokenOf = (key: string): string => {
    const names = [keyOf(strict.get(key)?.en[0] ?? key), key].map((words) => words.replaceAll(' ', ''));
    return `${END}${END}${names.join(END)}${END}`;
  };
  return new Map([...strict.keys(), ...loose.keys()].map((key) => [key, tokenOf(key)]));
}
