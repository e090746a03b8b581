import { keyOf, type Stem } from './concept-index.ts';
import type { Concept } from './concept-table.ts';
import { END } from './tokens.ts';

/**
 * The token that the index has in a field of a paper that says a rendering of a concept, in any English form of its
 * words. A long phrase is found by one such token instead of many pairs, and those of one concept stand side by side in
 * the index, so that all its renderings are found by loading one file.
 */
export function conceptToken({ en: [name = ''] }: Concept, rendering: string, stem: Stem): string {
  const [concept, key] = [name, rendering].map((text) => keyOf(text, stem).replaceAll(' ', ''));
  return `${END}${END}${concept}${END}${key}${END}`;
}
