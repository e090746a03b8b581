import { abbreviation, singularTerm } from '../../src/terms/english-key.ts';

/** Words that no abbreviation counts. */
const SMALL_WORDS = new Set([
  'of',
  'the',
  'and',
  'for',
  'with',
  'in',
  'on',
  'to',
  'by',
  'a',
  'an',
  'from',
  'via',
]);

/** How a term is shown: in the singular, except what is named after many things: `Mixture-of-Experts`. */
export function shownTerm(term: string): string {
  return /[\s-]of[\s-]/i.test(term) ? term : singularTerm(term);
}

/** The words of a term that carry meaning; a hyphen parts words. */
function contentWords(term: string): string[] {
  return term.split(/[\s\-–/]+/).filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase()));
}

/** How many words of a term an abbreviation would leave out: 1 in `graph of thoughts`. */
export function smallWords(term: string): number {
  return term.split(/[\s-]+/).filter((word) => SMALL_WORDS.has(word.toLowerCase())).length;
}

/** `LLM`, `SW-SKA`, `I2V`: letters that stand for words, and not a name such as `DocLayNet` or `GPT-4`. */
export function isInitials(short: string): boolean {
  return /^(?:[A-Z][A-Z&-]*[A-Z]|[A-Z][24][A-Z])$/.test(short);
}

/** `text-`, `models` at the end of a text */
const LAST_WORD = /[\p{L}\p{N}’']+[^\p{L}\p{N}]*$/u;

/** The end of a text whose words have the letters of an abbreviation as initials, with or without small words. */
function byInitials(letters: string, text: string, countsSmall: boolean): string | undefined {
  let at = text.length;
  let left = letters.length;
  while (left > 0) {
    const word = LAST_WORD.exec(text.slice(0, at));
    if (word === null) return undefined;
    at = word.index;
    const isSmall = SMALL_WORDS.has(word[0].replace(/\W+$/, '').toLowerCase());
    if (isSmall && !countsSmall) continue;
    if (word[0].charAt(0).toLowerCase() === letters.charAt(left - 1)) left--;
    else if (!isSmall) return undefined;
  }
  return text.slice(text.slice(0, at).search(/\S*$/));
}

/** The shortest end of a text that has the letters of an abbreviation in order, the first one beginning a word. */
function byLetters(letters: string, text: string): string | undefined {
  const lower = text.toLowerCase();
  let at = lower.length;
  for (let index = letters.length - 1; index >= 0; index--) {
    do {
      if (at <= 0) return undefined;
      at = lower.lastIndexOf(letters.charAt(index), at - 1);
    } while (index === 0 && at > 0 && /[a-z0-9]/.test(lower.charAt(at - 1)));
    if (at < 0) return undefined;
  }
  return text.slice(at);
}

/** `CoT`, `LoRA`: so short that it stands for words rather than being a name. */
export function isShort(short: string): boolean {
  return /^[A-Za-z]{2,4}$/.test(short);
}

/**
 * The long form of an abbreviation at the end of `before`: words with its initials, else the rule of Schwartz & Hearst,
 * "A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text" (PSB 2003), which finds too short a
 * form where two words begin alike.
 */
export function longForm(short: string, before: string): string | undefined {
  const clause = before.slice(before.search(/[^.,;:!?()[\]"“”]*$/)).trim();
  const tail = clause
    .split(/\s+/)
    .slice(-Math.min(short.length + 5, short.length * 2))
    .join(' ');
  const letters = short.toLowerCase().replace(/[^a-z0-9]/g, '');
  const found =
    byInitials(letters, tail, false) ?? byInitials(letters, tail, true) ?? byLetters(letters, tail);
  if (found === undefined || found.length <= short.length || !isPhrase(found)) return undefined;
  const isTooLong = contentWords(found).length > letters.length + 1;
  const [first = ''] = found.toLowerCase().split(/[\s-]/);
  return isTooLong || SMALL_WORDS.has(first) || found.split(/\s/).includes(short) ? undefined : found;
}

/** `retrieval-augmented generation`, `Parkinson's disease`; not `Llama 4` */
const PHRASE = /^[A-Za-z][A-Za-z0-9'’-]*(?: [A-Za-z0-9]*[A-Za-z][A-Za-z0-9'’-]*){0,6}(?<=[A-Za-z0-9])$/;
/** Words of sentences, which no term has. */
const SENTENCE_WORD = /\b(?:is|are|was|were|we|our|that|which|this|these|see|ours|can|e\.g|i\.e|et al)\b/i;

/** Whether a text may be an English term of one or more words. */
export function isPhrase(text: string): boolean {
  return text.length <= 70 && /[a-z]{2}/.test(text) && PHRASE.test(text) && !SENTENCE_WORD.test(text);
}

/** How many Han characters the rendering of a term has, roughly: two for a word, or for a letter that stands for one. */
export function expectedHan(term: string): number {
  const short = abbreviation(term);
  if (short !== undefined && !/\s/.test(term)) return 2 * short.replace(/[^A-Z]/g, '').length;
  const letters = term.replace(/[^A-Za-z]/g, '').length;
  return Math.max(2 * contentWords(term).length, letters / 4);
}
