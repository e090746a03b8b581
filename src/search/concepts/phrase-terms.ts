import { plural } from '../../text/plurals.ts';
import { cutWords, GAP } from '../../text/words.ts';
import type { PhraseWord, QueryTerm } from '../query/query.ts';

/** `a b` and `a-b` are different phrases. */
const GAPS = [GAP.space, GAP.hyphen];

/** A phrase of Latin words as it is, with spaces only, and with hyphens only. */
function hyphenations(words: readonly PhraseWord[]): PhraseWord[][] {
  const spellings = GAPS.map((gap) => words.map((word, at) => (at === 0 ? word : { ...word, gap })));
  const isLike = (other: readonly PhraseWord[]): boolean =>
    other.every(({ gap }, at) => gap === words[at]?.gap);
  return [[...words], ...spellings.filter((spelling) => !isLike(spelling))];
}

/**
 * The phrases by which a text may say `rendering`: Latin words in singular and plural, with and without hyphens; a
 * phrase with Han characters as it is. No keywords, whose stems would find `generation` for `generalization`.
 */
export function termsOf(rendering: string, hasPlural = true): QueryTerm[] {
  const words = cutWords(rendering).map(({ text, isHan, gap }): PhraseWord => ({ text, isHan, gap }));
  const last = words.at(-1);
  if (last === undefined) return [];
  if (words.some(({ isHan }) => isHan)) return [{ kind: 'phrase', words }];
  const many = hasPlural ? plural(last.text) : undefined;
  const forms = [last.text, ...(many === undefined ? [] : [many])];
  return forms
    .flatMap((text) => hyphenations([...words.slice(0, -1), { ...last, text }]))
    .map((form): QueryTerm => ({ kind: 'phrase', words: form }));
}
