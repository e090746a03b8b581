import { MODULES, NEVER_LAST, NUMBERED, SELDOM_LAST, STARTERS } from './sentence-words.ts';

/** A stop of Chinese writing, which needs no space behind it. */
const FULL_WIDTH_STOP = /[。！？｡．]/;
/** `……`, `...` */
const ELLIPSIS = /…|\.\./;
/** Han, or an opening mark of Chinese writing. */
const CHINESE = /^[\p{Script=Han}「『（《【〈]/u;
/** What goes on with the sentence: `“好。”，` */
const CONTINUATION = /^[，、；：,;:）」』]/;
/** What goes on with it behind a quotation or an ellipsis: `「为什么？」的问题`, `苹果……等` */
const SUFFIX = /^[的等之与與和及是]/;

/** What a sentence begins with: `We`, `3D`, `“`, `(ii)`, `\textbf`, `vLLM` */
const BEGINNING = /^(?:[\p{Lu}\p{Lt}\p{N}"'“‘«([$\\*_`#•–—~<]|\p{Ll}{1,3}\p{Lu})/u;
/** A capitalised word: `In` of `In this`, but neither `B` of `a.B` nor `In` of `Int8` */
const CAPITALISED = /^(?<word>\p{Lu}\p{Ll}*)(?![\p{L}\p{N}_(.-])/u;
/** The word before a stop: `U.S` of `the U.S.`, `fig` of `(fig.` */
const LAST_WORD = /[\p{L}\p{N}.]+$/u;
/** `J` of `J. Smith`, `J.R`, but not `X` of `Nu-X` */
const INITIALS = /(?:^|[\s(["'“‘（])\p{Lu}(?:\.\p{Lu})*$/u;
/** What numbers an item: `1` of `1. We`, `iv`, `B` */
const LIST_MARK = /^(?:\d{1,2}|[ivx]{1,4}|[A-Za-z])$/;
/** What may stand before one inside a sentence: `as follows: ` */
const LIST_LEAD = /[:;,：；，、]\s*$/;
/** What makes a run of characters an address: `https://a.org/b`, `www.a.org`, `a.org/b` */
const ADDRESS = /\/\/|^www\.|\.\p{Ll}+\//u;
/** What a stop without a space behind it may end: `adoption.In`, `RAG.We`, `(RAG).We`, `90%.The`, `5.我们` */
const WORD_END = /(?:\p{Lu}{2}|[\p{Ll}\p{N}\p{Script=Han}%)\]}”"’'』」）$])$/u;
/** An ordinary word: `goal` of `goal.ECHO` */
const PLAIN_WORD = /(?:^|[\s(-])(?<word>\p{Ll}{3,})$/u;
/** A name or word with a space behind it: `ECHO `, `Harnessing `, `GPT-4 ` */
const NAME = /^\p{Lu}[\p{L}\p{N}-]+,?\s/u;
/**
 * How far around a mark is looked, in UTF-16 code units: no abbreviation is longer, and the beginning of an address shows
 * what it is.
 */
export const WORD_REACH = 48;

/** What stands around a mark, as far as it tells whether the sentence ends. */
export interface MarkContext {
  mark: string;
  /** The text before the mark, back to the beginning of the sentence or as far as `WORD_REACH`. */
  before: string;
  isFirstWord: boolean;
  isClosed: boolean;
  hasSpace: boolean;
  /** The text behind the mark, its closers and its space. */
  rest: string;
}

function isStarter(rest: string): boolean {
  const word = CAPITALISED.exec(rest)?.groups?.word;
  return word !== undefined && STARTERS.has(word.toLowerCase());
}

/** True for `e.g.`, `J.`, `No.` and the `1.` of a list. */
function isAbbreviation({ before, isFirstWord, rest }: MarkContext): boolean {
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  const lower = word.toLowerCase();
  const isAcronym = word.length > 1 && word === word.toUpperCase();
  if (NEVER_LAST.has(word) || (NEVER_LAST.has(lower) && !isAcronym)) return true;
  if (NUMBERED.has(lower) && /^\p{N}/u.test(rest)) return true;
  if (LIST_MARK.test(word) && (isFirstWord || LIST_LEAD.test(before.slice(0, -word.length)))) return true;
  return (SELDOM_LAST.has(lower) || INITIALS.test(before)) && !isStarter(rest);
}

/** True where only the space is missing: `adoption.In this`, `goal.ECHO is`; not in `Node.js` and `Farmer.Chat`. */
function isMissingSpace({ before, isClosed, rest }: MarkContext): boolean {
  if (ADDRESS.test(before.split(/\s/).at(-1) ?? '')) return false;
  if (isStarter(rest) && (isClosed || WORD_END.test(before))) return true;
  const word = PLAIN_WORD.exec(before)?.groups?.word;
  return word !== undefined && !MODULES.has(word) && NAME.test(rest);
}

/** True where a sentence ends behind a mark, if it ends inside no bracket. */
export function endsSentence(context: MarkContext, language: 'en' | 'zh'): boolean {
  const { mark, before, isClosed, hasSpace, rest } = context;
  if (rest === '' || mark === '\n') return true;
  if (CONTINUATION.test(rest)) return false;
  const isEllipsis = ELLIPSIS.test(mark);
  if ((isClosed || isEllipsis) && !hasSpace && SUFFIX.test(rest)) return false;
  if (FULL_WIDTH_STOP.test(mark)) return true;
  if (mark === '.' && !isClosed && isAbbreviation(context)) return false;
  const isAfterHan = /\p{Script=Han}$/u.test(before);
  if (CHINESE.test(rest)) return hasSpace || isClosed || isEllipsis || WORD_END.test(before);
  if (hasSpace) return BEGINNING.test(rest) || (language === 'zh' && isAfterHan);
  if (isEllipsis) return false;
  return isAfterHan ? !/^\p{N}/u.test(rest) : isMissingSpace(context);
}
