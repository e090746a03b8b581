import { cutWords, GAP, type SearchWord } from '../../text/words.ts';
import type { QueryTerm } from './query.ts';
import { isHyphenated, isNumber, keyword, phrase, spellDigits, spellHyphens } from './spellings.ts';

/** A term in all its spellings, the one in the text first, and where it stands there. */
export type SpelledTerm = { alternatives: QueryTerm[]; start: number; end: number };

/** Parts of a hyphenated word that are no longer than this mean nothing alone: `GPT-4`, `R2-D2`, `end-to-end`. */
const MAX_PART = 3;
/** After a first part no longer than this the hyphen is often left out: `pre-training`, `spatio-temporal`. */
const MAX_PREFIX = 6;

/** `GPT` and `4o` in `GPT 4o` */
const NAME = /^\p{L}{3,}$/u;
const VERSION = /^\p{N}[\p{L}\p{N}]{0,2}$/u;
/** The point of `3.5`, the comma of `10,000`, with what stands around it */
const POINT = /^\p{N}[.,．]\p{N}$/u;

/** Cuts a list before every item for which `isCut` holds. */
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
 * The terms of an unquoted text. Each run of Han characters is a phrase; other words are keywords, except those that
 * only mean something together, such as `3.5` and `GPT-4`. `retrieval-augmented` is two terms with one span.
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

/** A text as one term, as `-retrieval-augmented` excludes it. Empty if the text has no words. */
export function spelledAsOne(text: string): SpelledTerm[] {
  const terms = spelledTerms(text);
  return terms.length > 1 ? [whole(text, spellHyphens(cutWords(text)))] : terms;
}

/** The words of a text side by side exactly as they are. Empty if it has none. */
export function exactTerm(text: string): SpelledTerm[] {
  const words = cutWords(text);
  return words.length > 0 ? [whole(text, [phrase(words)])] : [];
}

/** `gpt4` for `gpt` and `4`; `undefined` if the two words are not a name and a version. */
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
