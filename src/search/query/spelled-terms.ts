import { cutWords, GAP, type SearchWord } from '../../text/words.ts';
import type { QueryTerm } from './query.ts';
import { isHyphenated, isNumber, keyword, phrase, spellDigits, spellHyphens } from './spellings.ts';

/** A term in all its spellings, the one in the text first, and where it stands there. */
export type SpelledTerm = { alternatives: QueryTerm[]; start: number; end: number };

/** `GPT-4`, `R2-D2`, `end-to-end`: parts so short say nothing alone, so they are one term. */
const MAX_PART = 3;
/** `pre-training`, `spatio-temporal`: after so short a part the hyphen is often left out. */
const MAX_PREFIX = 6;

/** `GPT` and `4o` in `GPT 4o` */
const NAME = /^\p{L}{3,}$/u;
const VERSION = /^\p{N}[\p{L}\p{N}]{0,2}$/u;
/** The point of `3.5`, the comma of `10,000`, with what stands around it */
const POINT = /^\p{N}[.,．]\p{N}$/u;

/** Cuts a list before every item of which a question is true of it and the item before. */
function cutBefore<T>(items: readonly T[], isCut: (item: T, previous: T) => boolean): T[][] {
  const runs: T[][] = [];
  let previous: T | undefined;
  for (const item of items) {
    if (previous === undefined || isCut(item, previous)) runs.push([item]);
    else runs.at(-1)?.push(item);
    previous = item;
  }
  return runs;
}

/** Whether a hyphen stands between two words that each can be looked for alone. */
const isCutAtHyphen = (word: SearchWord, previous: SearchWord): boolean =>
  isHyphenated(word) &&
  !isNumber(word) &&
  !isNumber(previous) &&
  Math.max(word.text.length, previous.text.length) > MAX_PART;

/** The terms of words that only hyphens and points join; a name such as `GPT-4` is one. */
function termsOf(words: readonly SearchWord[]): QueryTerm[][] {
  const [first, second, ...others] = words;
  if (first === undefined) return [];
  if (first.isHan) return [[phrase(words)]];
  const parts = cutBefore(words, isHyphenated);
  if (parts.length === 1) return [spellDigits(words)];
  if (cutBefore(words, isCutAtHyphen).length === 1) return [spellHyphens(words)];
  const isPrefixed = second !== undefined && others.length === 0 && first.text.length <= MAX_PREFIX;
  const joined = isPrefixed ? [keyword(first.text + second.text)] : [];
  return parts.map((part) => [...spellDigits(part), ...joined]);
}

/**
 * The terms of an unquoted text: each run of Han characters is a phrase, all else are keywords but for what only belongs
 * together, such as `3.5` and `GPT-4`. `retrieval-augmented` is two terms at one place.
 */
export function spelledTerms(text: string): SpelledTerm[] {
  const isCut = (word: SearchWord, previous: SearchWord): boolean => {
    if (word.isHan || previous.isHan) return !(word.isHan && previous.isHan && word.gap === GAP.space);
    return !isHyphenated(word) && !POINT.test(text.slice(previous.end - 1, word.start + 1));
  };
  return cutBefore(cutWords(text), isCut).flatMap((words) => {
    const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
    return termsOf(words).map((alternatives) => ({ alternatives, ...span }));
  });
}

const whole = (text: string, alternatives: QueryTerm[]): SpelledTerm => ({
  alternatives,
  start: 0,
  end: text.length,
});

/** A text as one term, whatever is in it: what `-retrieval-augmented` excludes. Nothing where it has no words. */
export function spelledAsOne(text: string): SpelledTerm[] {
  const terms = spelledTerms(text);
  return terms.length > 1 ? [whole(text, spellHyphens(cutWords(text)))] : terms;
}

/** The words of a text side by side exactly as they are. Nothing where it has none. */
export function exactTerm(text: string): SpelledTerm[] {
  const words = cutWords(text);
  return words.length > 0 ? [whole(text, [phrase(words)])] : [];
}

/** `gpt4` for `gpt` before `4`, which is short enough to be a version; `undefined` for what makes no such name. */
export function versionName(
  name: QueryTerm | undefined,
  version: QueryTerm | undefined,
): QueryTerm | undefined {
  if (name?.kind !== 'keyword' || !NAME.test(name.word) || version === undefined) return undefined;
  if (version.kind === 'keyword')
    return VERSION.test(version.word) ? keyword(name.word + version.word) : undefined;
  const [first, ...others] = version.words;
  if (first === undefined || !VERSION.test(first.text)) return undefined;
  return phrase([{ ...first, text: name.word + first.text }, ...others]);
}
