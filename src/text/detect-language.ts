import { isChinese } from './script.ts';

/** Words that hold English sentences together; about 35 % of the words of an abstract, and hardly any elsewhere. */
const ENGLISH_WORDS =
  /\b(?:the|of|and|to|that|for|is|are|we|with|this|by|our|from|which|it|these|has|have|be|can|not|its|using|their|been)\b/gi;
const LATIN_WORDS = /\p{Script=Latin}+/gu;
const OTHER_SCRIPTS =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/gu;

/** Fewer words than this tell nothing about the language. */
const MIN_WORDS = 12;
/** English abstracts have at least this share of the words above. */
const ENGLISH_SHARE = 0.07;

/** The language of an abstract: English, Chinese, or neither. A few Latin words are taken for English. */
export function languageOf(text: string): 'en' | 'zh' | 'other' {
  if (isChinese(text)) return 'zh';
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const words = count(LATIN_WORDS);
  if (count(OTHER_SCRIPTS) > words) return 'other';
  if (words < MIN_WORDS) return words > 0 ? 'en' : 'other';
  return count(ENGLISH_WORDS) / words >= ENGLISH_SHARE ? 'en' : 'other';
}
