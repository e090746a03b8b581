import { hasHan } from '../../src/text/han.ts';

/** What stands between two titles on one line: ` / `, ` | `, `｜`, ` - `, `：`, `(…)`, `<br>` */
const JOINT = /\s?[/／|｜]\s?|\s[-–—]{1,2}\s|[:：]\s?|——|\s?[(（【]|\s?<br\s?\/?>\s?|\n/gi;
/** `)` at the end of a title that stood in brackets */
const CLOSING = /\s?[)）】]\s*$/;
const HAN = /\p{Script=Han}/u;
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}\d'’-]*/gu;
/** `KFRA`, `RiverNet-2`: a name before the colon of a title */
const NAME = /^[^\p{L}\p{N}]*(?<name>[\p{Script=Latin}\d][\p{Script=Latin}\d.+-]*)/u;
/** A title has at least this many English words, or Chinese characters, of its own. */
const MIN_WORDS = 3;
const MIN_HAN = 3;
/** A longer text is not two titles; in UTF-16 code units. */
const MAX_LENGTH = 1_000;
/** `/` at the end of a title whose translation is missing */
const LOOSE_END = /\s*[/／|｜]\s*$/;

const isEnglish = (text: string): boolean =>
  !hasHan(text) && (text.match(LATIN_WORD)?.length ?? 0) >= MIN_WORDS;
const isTitle = (text: string): boolean => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= MIN_HAN;

/** A part of a line, with what closes the bracket that opened it taken off. */
function partOf(text: string, joint: string): string {
  const isBracketed = /[(（【]/.test(joint);
  return (isBracketed ? text.replace(CLOSING, '') : text).trim();
}

/**
 * English, then Chinese: divided at the last joint before the first Han character, or at the first one behind which the
 * English name comes again (`X: A Study / X：一项研究`).
 */
function englishFirst(text: string): { en: string; zh: string } | undefined {
  const joints = [...text.slice(0, text.search(HAN)).matchAll(JOINT)];
  const name = NAME.exec(text)?.groups?.name;
  const behind = (joint: RegExpExecArray): string => text.slice(joint.index + joint[0].length);
  const again = joints.find((joint) => name !== undefined && NAME.exec(behind(joint))?.groups?.name === name);
  const joint = again ?? joints.at(-1);
  if (joint === undefined) return undefined;
  const [en, zh] = [text.slice(0, joint.index).trim(), partOf(behind(joint), joint[0])];
  return isEnglish(en) && isTitle(zh) ? { en, zh } : undefined;
}

/** Chinese, then English: divided at the first joint behind the last Han character, whose English stands to the end. */
function chineseFirst(text: string): { en: string; zh: string } | undefined {
  const from = text.length - [...text].reverse().join('').search(HAN);
  const [joint] = text.slice(from).matchAll(JOINT);
  if (joint === undefined) return undefined;
  const at = from + joint.index;
  const [zh, en] = [text.slice(0, at).trim(), partOf(text.slice(at + joint[0].length), joint[0])];
  return isEnglish(en) && isTitle(zh) ? { en, zh } : undefined;
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
