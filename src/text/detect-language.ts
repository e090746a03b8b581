import { hanOf } from './han.ts';
import { isChinese } from './script.ts';

/** Words that hold English sentences together; up to half of the words of an abstract. */
const ENGLISH_WORDS =
  /\b(?:the|of|and|to|that|for|is|are|we|with|this|by|our|from|which|it|these|has|have|be|can|not|its|using|their|been|a|an|in|on|at|as|or|than|into|while|under|such|only)\b/gi;
/** Words that do the same in other languages of Latin letters, and that English texts hardly have. */
const FOREIGN_WORDS =
  /(?<!\p{L})(?:der|das|und|ist|wir|ein|eine|einen|mit|für|von|zu|den|dem|auf|nicht|werden|les|la|le|une|des|est|nous|dans|pour|que|qui|avec|sur|du|et|el|los|las|una|un|con|para|por|del|se|es|y|uma|um|não|dos|da|do|em|os|il|di|che|per|della|sono|è|het|een|van|voor|de|och|att|som|ett|är|på|og|det|til|av|af|je|się|jest|nie|oraz|w|na|ja|että|on|ovat|bir|ve|bu|için|ile|yang|dan|dari|untuk|dengan|ini|pada|và|của|các|một|trong|là|được|cho|với|și|este|pentru|că|és|hogy|egy|az)(?!\p{L})/giu;
const LATIN_WORDS = /\p{Script=Latin}+/gu;
const OTHER_SCRIPTS =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/gu;

const BEYOND_ASCII = /[\u0080-\uffff]/;
/** A letter beyond Latin and Greek ones */
const NOT_LATIN = /[\u0400-\uffff]/;

/** Fewer words than this tell nothing about the language. */
const MIN_WORDS = 12;
/** With at least this share of English words a text is English, whatever else it has. */
const ENGLISH_SHARE = 0.2;
/** Texts in another language have at least this share of its words. */
const FOREIGN_SHARE = 0.12;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The number of words in Latin letters; in ASCII without making them. */
function countLatinWords(text: string): number {
  if (BEYOND_ASCII.test(text)) return count(text, LATIN_WORDS);
  let [words, isInWord] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const lowerCase = text.charCodeAt(at) | 0x20;
    const isLetter = lowerCase >= 0x61 && lowerCase <= 0x7a;
    if (isLetter && !isInWord) words++;
    isInWord = isLetter;
  }
  return words;
}

/**
 * The language of an abstract: English, Chinese, or neither. A text of Latin letters is English unless words of another
 * language outnumber English ones; terse English has few of either.
 */
export function languageOf(text: string): 'en' | 'zh' | 'other' {
  if (isChinese(text)) return 'zh';
  const words = countLatinWords(text);
  const isMixed = NOT_LATIN.test(text);
  if (isMixed && (count(text, OTHER_SCRIPTS) > words || hanOf(text).length > words)) return 'other';
  if (words < MIN_WORDS) return words > 0 ? 'en' : 'other';
  const english = count(text, ENGLISH_WORDS);
  if (english >= words * ENGLISH_SHARE) return 'en';
  const foreign = count(text, FOREIGN_WORDS);
  return foreign > english && foreign >= words * FOREIGN_SHARE ? 'other' : 'en';
}
