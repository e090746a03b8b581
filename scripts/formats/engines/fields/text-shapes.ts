import { isNameList } from '../../../text/name-list.ts';

/** `It gains 4%. `, `they beat larger ones.`, `测量河流。`; not `A. Author`, `v1.5` */
const SENTENCE_END = /(?:[\p{Ll}\d)\]"'”’%]{2}[.;]|[。；！])(?:\s|$)|[。；]./u;
/** What is longer is a text, in letters; a Chinese character counts as several. */
const MAX_TITLE_LETTERS = 150;
const LETTERS_PER_HAN = 3;
const HAN = /\p{Script=Han}/gu;

/** True for what is longer than a title or has the end of a sentence in it, and is no list of names. */
export function isProse(text: string): boolean {
  const trimmed = text.trim();
  const han = trimmed.match(HAN)?.length ?? 0;
  const isLong = trimmed.length + han * (LETTERS_PER_HAN - 1) > MAX_TITLE_LETTERS;
  return (isLong || SENTENCE_END.test(trimmed)) && !isNameList(trimmed);
}
