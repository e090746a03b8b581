import { type ConceptIndex, keyOf } from './concept-index.ts';
import { END } from './tokens.ts';

/**
 * The token that the index has in every field of a paper that says a rendering, given by its key; nothing for a key that
 * is none. A long phrase is found by one such token instead of many pairs, and those of one concept stand side by side in
 * the index, so that all its renderings are found by loading one file.
 */
export function conceptToken(key: string, { strict, loose }: ConceptIndex): string | undefined {
  const concept = strict.get(key);
  if (concept === undefined && !loose.has(key)) return undefined;
  const names = [keyOf(concept?.en[0] ?? key), key].map((words) => words.replaceAll(' ', ''));
  return `${END}${END}${names.join(END)}${END}`;
}
