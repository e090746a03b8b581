import { hanOf } from '../../../../src/text/han.ts';
import { isNameList } from '../../../text/name-list.ts';

/** `It gains 4%. `, `they beat larger ones.`, `测量河流。`; not `A. Author`, `v1.5` */
const SENTENCE_END = /(?:[\p{Ll}\d)\]"'”’%]{2}[.;]|[。；！])(?:\s|$)|[。；]./u;
/** What is longer is a text, in letters; a Chinese character counts as several. */
const MAX_TITLE_LETTERS = 150;
const LETTERS_PER_HAN = 3;

/** The length of a text in Latin letters: a Chinese character says as much as several. */
export const lengthInLetters = (text: string): number =>
  text.length + hanOf(text).length * (LETTERS_PER_HAN - 1);

/** True for what is longer than a title or has the end of a sentence in it, and is no list of names. */
export function isProse(text: string): boolean {
  const trimmed = text.trim();
  const isLong = lengthInLetters(trimmed) > MAX_TITLE_LETTERS;
  return (isLong || SENTENCE_END.test(trimmed)) && !isNameList(trimmed);
}
