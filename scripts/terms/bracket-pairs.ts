import { abbreviation } from '../../src/terms/english-key.ts';
import { foldHan } from '../../src/text/fold/fold.ts';
import { hasHan } from '../../src/text/han.ts';
import { isPhrase, longForm } from './english-forms.ts';

/** A term's English as its author gives it: a phrase, its abbreviation, or both. */
export type EnglishForms = { long?: string; short?: string };

/** English beside Chinese whose beginning is not known yet. */
export type BracketPair = EnglishForms & {
  /** The Han text that ends where the rendering ends, as the author has it and folded; both of one length. */
  text: string;
  folded: string;
  /** The Latin word right before `text`, with the space between: `T ` */
  before: string;
  /** Whether `text` begins where the Chinese does: false where it was cut off. */
  isWhole: boolean;
  /** Whether `text` stood in the brackets and is the rendering as a whole. */
  isExact: boolean;
};

/** `(Large Language Models, LLMs)`, `（大型語言模型）` */
const BRACKETS = /[(（]([^()（）\n]{2,80})[)）]/g;
/** `简称 RAG` */
const CALLED = /^(?:简称|簡稱|即|英文|又称|又稱|缩写为?|縮寫為?|全称|全稱)[:：]?\s*/;
const HAN_RUN = /^\p{Script=Han}+(?:[-·‧]\p{Script=Han}+)*$/u;
/** A rendering is looked for in so many characters before a bracket: `大语言模型`, `视觉-语言模型` */
const MAX_RUN = 18;
/** Latin words at the end: `Retrieval-Augmented Generation` */
const LATIN_END = /[A-Za-z][A-Za-z0-9&'’+-]*(?: [A-Za-z0-9&'’+-]+){0,6}$/;
/** `T ` */
const LATIN_BEFORE = /[\p{Script=Latin}\d][\p{Script=Latin}\d-]* ?$/u;
/** Not terms: `(ii)`, `(left)`, `(ours)` */
const NO_TERM =
  /^(?:[ivx]+|left|right|top|bottom|ours|see|figs?|figure|table|eq|sec|section|appendix|etc|vs)\b/i;

/** The English in a pair of brackets: `LLM`, `Large Language Models, LLMs`, `LLMs; Large Language Models`. */
function readEnglish(inside: string): EnglishForms | undefined {
  const parts = inside
    .replace(CALLED, '')
    .trim()
    .split(/\s*[,，;；:：、]\s*/);
  const [first = '', second] = parts;
  if (parts.length > 2 || NO_TERM.test(first)) return undefined;
  if (second === undefined) return oneForm(first);
  const [long, given] = abbreviation(second) === undefined ? [second, first] : [first, second];
  const short = abbreviation(given);
  if (short === undefined || !isPhrase(long)) return undefined;
  return longForm(short, long) === undefined ? undefined : { long, short };
}

function oneForm(text: string): EnglishForms | undefined {
  const short = abbreviation(text);
  if (short !== undefined) return { short };
  return isPhrase(text) ? { long: text } : undefined;
}

/** The Han text that ends at `end`, at most {@link MAX_RUN} long; in quotes what stands in them. */
function hanBefore(text: string, end: number): Pick<BracketPair, 'text' | 'before' | 'isWhole'> {
  let last = end;
  while (last > 0 && /[\s”’"」』》*]/.test(text.charAt(last - 1)) && end - last < 3) last--;
  let start = last;
  while (start > 0 && last - start < MAX_RUN && isTermCharacter(text, start - 1)) start--;
  const isWhole = start === 0 || !isTermCharacter(text, start - 1);
  const before = isWhole ? (LATIN_BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '') : '';
  return { text: text.slice(start, last), before, isWhole };
}

/** A Han character, or a hyphen or dot between two. */
function isTermCharacter(text: string, at: number): boolean {
  if (hasHan(text.charAt(at))) return true;
  return /[-·‧]/.test(text.charAt(at)) && hasHan(text.charAt(at - 1)) && hasHan(text.charAt(at + 1));
}

/** The pairs of a Chinese text, in order: `中文 (English)` and `English (中文)`. */
export function bracketPairs(text: string): BracketPair[] {
  const pairs: BracketPair[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const inside = (match[1] ?? '').trim();
    if (HAN_RUN.test(inside)) {
      const latin = LATIN_END.exec(text.slice(Math.max(0, match.index - 80), match.index).trimEnd())?.[0];
      const english = latin === undefined ? undefined : oneForm(latin);
      if (english && inside.length <= MAX_RUN)
        pairs.push({
          ...english,
          before: '',
          text: inside,
          folded: foldHan(inside),
          isWhole: true,
          isExact: true,
        });
      continue;
    }
    const english = readEnglish(inside);
    if (english === undefined) continue;
    const run = hanBefore(text, match.index);
    if (run.text.length >= 2) pairs.push({ ...english, ...run, folded: foldHan(run.text), isExact: false });
  }
  return pairs;
}
