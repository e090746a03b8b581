import { hasHan } from '../../src/text/han.ts';

/** What stands between two titles on one line: ` / `, ` | `, `｜`, ` - `, `：`, `(…)`, `<br>` */
const JOINT = /\s?[/／|｜]\s?|\s[-–—]{1,2}\s|[:：]\s?|——|\s?[(（【]|\s?<br\s?\/?>\s?|\n/gi;
/** ` / `, `｜`, `<br>`: what divides two titles and stands in none */
const DIVIDER = /^(?:\s[/|]\s|\s?[／｜]\s?|\s?<br\s?\/?>\s?|\n)$/i;
/** `：`, which most often follows the name in a title */
const COLON = /[:：]/;
/** `)` at the end of a title that stood in brackets */
const CLOSING = /\s?[)）】]\s*$/;
const HAN = /\p{Script=Han}/u;
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}\d'’-]*/gu;
/** `KFRA`, `RiverNet-2`: a name before the colon of a title */
const NAME = /^[^\p{L}\p{N}]*(?<name>[\p{Script=Latin}\d][\p{Script=Latin}\d.+-]*)/u;
/** A title has at least this many English words, or Chinese characters, of its own. */
const MIN_WORDS = 3;
/** A shorter text before a colon is a name: `Memory Bear AI: 从记忆到认知`. */
const MIN_WORDS_AT_COLON = 5;
const MIN_HAN = 3;
/** A longer text is not two titles; in UTF-16 code units. */
const MAX_LENGTH = 1_000;
/** Where the name of a title has ended; in UTF-16 code units. */
const MAX_NAME_LENGTH = 60;
/** `/` at the end of a title whose translation is missing */
const LOOSE_END = /\s*[/／|｜]\s*$/;

const isEnglish = (text: string, words: number): boolean =>
  !hasHan(text) && (text.match(LATIN_WORD)?.length ?? 0) >= words;
const isTitle = (text: string): boolean => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= MIN_HAN;

/** The name with which a title begins; digests escape its signs, or not. */
const nameOf = (title: string): string | undefined =>
  NAME.exec(title.slice(0, MAX_NAME_LENGTH).replace(/\\/g, ''))?.groups?.name;

/** Both titles, if they are such: what stands at a colon is one of several words, or has a colon of its own. */
function bothTitles(en: string, zh: string, joint: string): { en: string; zh: string } | undefined {
  const words = COLON.test(joint) && !COLON.test(en) ? MIN_WORDS_AT_COLON : MIN_WORDS;
  return isEnglish(en, words) && isTitle(zh) ? { en, zh } : undefined;
}

/** A part of a line, with what closes the bracket that opened it taken off. */
function partOf(text: string, joint: string): string {
  const isBracketed = /[(（【]/.test(joint);
  return (isBracketed ? text.replace(CLOSING, '') : text).trim();
}

/**
 * English, then Chinese: divided at the last divider before the first Han character, else at the first joint behind which the
 * English name comes again (`X: A Study - X：一项研究`), else at the last joint.
 */
function englishFirst(text: string): { en: string; zh: string } | undefined {
  const joints = [...text.slice(0, text.search(HAN)).matchAll(JOINT)];
  const name = nameOf(text);
  const behind = (joint: RegExpExecArray): string => text.slice(joint.index + joint[0].length);
  const again = joints.find((joint) => name !== undefined && nameOf(behind(joint)) === name);
  const joint = joints.findLast(([sign]) => DIVIDER.test(sign)) ?? again ?? joints.at(-1);
  if (joint === undefined) return undefined;
  return bothTitles(text.slice(0, joint.index).trim(), partOf(behind(joint), joint[0]), joint[0]);
}

/** Chinese, then English: divided at the first joint behind the last Han character, whose English stands to the end. */
function chineseFirst(text: string): { en: string; zh: string } | undefined {
  const from = text.length - [...text].reverse().join('').search(HAN);
  const [joint] = text.slice(from).matchAll(JOINT);
  if (joint === undefined) return undefined;
  const at = from + joint.index;
  const [zh, en] = [text.slice(0, at).trim(), partOf(text.slice(at + joint[0].length), joint[0])];
  return bothTitles(en, zh, joint[0]);
}

/**
 * The titles in a line: two where it has an English one of at least three words, a joint and a Chinese one, in either order,
 * otherwise the whole line as `one`. A `/` at its end goes. `Rivers of Attention / 注意力之河` gives both; `KFRA:
 * 知识增强的智能体` is one.
 */
export function splitTitles(text: string): { one: string } | { en: string; zh: string } {
  const whole = text.replace(LOOSE_END, '').trim();
  const isOne = whole.length > MAX_LENGTH || !hasHan(whole) || KANA_OR_HANGUL.test(whole);
  return (isOne ? undefined : (englishFirst(whole) ?? chineseFirst(whole))) ?? { one: whole };
}
