import { abbreviation } from '../../src/terms/english-key.ts';
import type { EnglishForms } from './bracket-pairs.ts';
import { isInitials, isPhrase, isShort, longForm } from './english-forms.ts';

/** `(LLMs)` and what stands before it */
const SHORT_IN_BRACKETS = /\(([A-Za-z][A-Za-z0-9&+-]{1,10})\)/g;
const BEFORE = 120;

/** The abbreviations that English texts explain, with their long forms: `LLM` → `large language models`. */
export function explainedIn(texts: readonly string[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const text of texts)
    for (const match of text.matchAll(SHORT_IN_BRACKETS)) {
      const short = abbreviation(match[1] ?? '');
      if (short === undefined || known.has(short)) continue;
      const long = longForm(short, text.slice(Math.max(0, match.index - BEFORE), match.index));
      if (long !== undefined) known.set(short, long);
    }
  return known;
}

/** `Chain-of-thought`, `diffusion model`; not `PG-Coevolve`, `Toto` */
const COMMON = /^(?:[a-z]+|[A-Z]?[a-z]+(?:[ -][A-Z]?[a-z]+)+)$/;

/** Whether a phrase is made of common words and is not a name: by its letters, or as the paper's English writes it. */
function isCommon(phrase: string, english: readonly string[]): boolean {
  return COMMON.test(phrase) || english.some((text) => text.includes(phrase.toLowerCase()));
}

/**
 * The English of a pair with the long form that the paper's English gives; `undefined` for a name alone, which
 * stays as it is in Chinese.
 */
export function completeForms(
  { long, short, isExact }: EnglishForms & { isExact: boolean },
  english: readonly string[],
  explained: ReadonlyMap<string, string>,
): EnglishForms | undefined {
  if (long !== undefined) {
    if ((isExact || !long.includes(' ')) && !isCommon(long, english)) return undefined;
    return { long, ...(short === undefined ? {} : { short }) };
  }
  if (short === undefined) return undefined;
  const given = explained.get(short);
  if (given !== undefined && isPhrase(given)) return { long: given, short };
  return isInitials(short) || isShort(short) ? { short } : undefined;
}
