import { cutWords } from '../text/search-words.ts';
import type { PhraseWord, Term } from './query.ts';

/** `a-b` and `a b` are different phrases: the gaps before the words after the first one. */
const HYPHEN_GAP = 1;
const SPACE_GAP = 0;

/** `networks` of `network`; nothing for a word that has an s already. */
function plural(word: string): string[] {
  if (/s$|[^a-z]$/.test(word)) return [];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return [/(?:ch|sh|x|z)$/.test(word) ? `${word}es` : `${word}s`];
}

const withGap = (words: readonly PhraseWord[], gap: number): PhraseWord[] =>
  words.map((word, index) => (index === 0 ? word : { ...word, gap }));

/** A phrase of Latin words with hyphens as they are, without them and, of two words, with one. */
function hyphenations(words: readonly PhraseWord[]): PhraseWord[][] {
  const isHyphenated = words.some(({ gap }) => gap === HYPHEN_GAP);
  const spaced = withGap(words, SPACE_GAP);
  return [
    ...(isHyphenated ? [[...words]] : []),
    spaced,
    ...(words.length === 2 && !isHyphenated ? [withGap(words, HYPHEN_GAP)] : []),
  ];
}

/**
 * What to look for where a text may say `rendering`: one word in any of its forms; a phrase of Latin words exactly, in
 * singular and plural, with and without hyphens; a phrase with Han characters exactly.
 */
export function termsOf(rendering: string): Term[] {
  const words = cutWords(rendering).map(({ text, isHan, gap }): PhraseWord => ({ text, isHan, gap }));
  const last = words.at(-1);
  if (last === undefined) return [];
  if (words.some(({ isHan }) => isHan)) return [{ kind: 'phrase', words }];
  if (words.length === 1) return [{ kind: 'keyword', word: last.text }];
  const forms = [last.text, ...plural(last.text)].map((text) => [...words.slice(0, -1), { ...last, text }]);
  return forms.flatMap(hyphenations).map((form): Term => ({ kind: 'phrase', words: form }));
}
