import { foldCharacter } from './fold/fold.ts';
import { FOLDED_OTHERS } from './fold/fold-table.ts';
import { hanOf, hasHan } from './han.ts';

const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Kana and hangul stand in this part of Unicode, or in planes above; a cheap test for the many texts without any. */
const EAST_ASIAN = /[\u1100-\uffff]/;
const LATIN_WORD = /\p{Script=Latin}+/gu;

/** `「レビュー」`, `《かもめ》`: what a text may quote from another language */
const QUOTED = /[「『“"《〈][^「」『』“”"《》〈〉]{1,60}[」』”"》〉]/gu;

/** More kana or hangul than this share of the East Asian characters outside quotes makes a text Japanese or Korean. */
const FOREIGN_SHARE = 1 / 30;

const simplifiedForms = new Set(FOLDED_OTHERS);

/**
 * The script of a Chinese text: whether it has more characters that only Traditional uses (those that folding changes)
 * or more that Traditional would write otherwise. `undefined` where there is no such character, or as many of each.
 */
export function detectScript(text: string): 'Hans' | 'Hant' | undefined {
  let balance = 0;
  for (const character of hanOf(text)) {
    if (foldCharacter(character) !== character) balance++;
    else if (simplifiedForms.has(character)) balance--;
  }
  return balance === 0 ? undefined : balance > 0 ? 'Hant' : 'Hans';
}

const hasKanaOrHangul = (text: string): boolean => EAST_ASIAN.test(text) && text.search(KANA_OR_HANGUL) >= 0;

/** True for a text with Chinese in it, among whatever else: a title such as `KAN 网络`. */
export function hasChinese(text: string): boolean {
  return hasHan(text) && !hasKanaOrHangul(text);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * True for a text in Japanese or Korean, even a headline of Han characters with a few kana: more of it than one in thirty
 * is kana or hangul, outside of quotes.
 */
export function isJapaneseOrKorean(text: string): boolean {
  if (!hasKanaOrHangul(text)) return false;
  const own = text.replace(QUOTED, ' ');
  const foreign = count(own, KANA_OR_HANGUL);
  return foreign > (foreign + hanOf(own).length) * FOREIGN_SHARE;
}

/**
 * True for a text in Chinese, however many English terms it has: more Han characters than Latin words, and hardly any
 * kana or hangul.
 */
export function isChinese(text: string): boolean {
  return hasHan(text) && hanOf(text).length > count(text, LATIN_WORD) && !isJapaneseOrKorean(text);
}
