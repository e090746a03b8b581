import type { Rendering, Term } from '../../schema/terms.ts';
import { compare } from '../../text/compare.ts';
import { hanOf } from '../../text/han.ts';
import { hasTraditional, isWithin, keyOf, keysOfConcept } from './lookup.ts';
import type { Concept } from './reviewed.ts';

type MinedTerm = Pick<Term, 'english' | 'abbreviations'> & {
  renderings: readonly Pick<Rendering, 'chinese' | 'papers'>[];
};
type Candidate = { en: string[]; chinese: string[]; papers: number };

const MIN_HAN = 2;
/** `LLM`; a shorter abbreviation stands for too many things. */
const MIN_LETTERS = 3;

/** A term as it may become a row: with the renderings that enough papers give. */
function candidateOf({ english, abbreviations, renderings }: MinedTerm, minPapers: number): Candidate {
  const frequent = renderings.filter(
    ({ chinese, papers }) => papers.length >= minPapers && hanOf(chinese).length >= MIN_HAN,
  );
  return {
    en: [english, ...abbreviations.filter(({ length }) => length >= MIN_LETTERS)],
    chinese: frequent.map(({ chinese }) => chinese),
    papers: new Set(frequent.flatMap(({ papers }) => papers)).size,
  };
}

/** Whether a rendering only repeats part of another one: 模型 of 语言模型. */
const isPartOf = (rendering: string, others: readonly string[]): boolean =>
  others.some((other) => isWithin(keyOf(rendering), keyOf(other)));

/** A row with more Chinese renderings; one that is the same in both scripts counts as Simplified. */
const withChinese = (row: Concept, chinese: readonly string[]): Concept => ({
  ...row,
  hans: [...row.hans, ...chinese.filter((rendering) => !hasTraditional(rendering))],
  hant: [...row.hant, ...chinese.filter(hasTraditional)],
});

/**
 * Concepts that authors explain themselves, from mined terms: those with a rendering that at least `minPapers` papers
 * give, the most frequent first, at most `maxConcepts`. A term whose English is in `known` gives the known row with the
 * new Chinese renderings added, which replaces the old one in an index of `[...known, ...these]`. A term that has only
 * its Chinese in common with a known row is left out, and a rendering goes to the most frequent of several terms. The
 * order of the terms does not matter.
 */
export function conceptsOfTerms(
  terms: readonly MinedTerm[],
  known: readonly Concept[],
  { minPapers, maxConcepts }: { minPapers: number; maxConcepts: number },
): Concept[] {
  const knownRows = new Map(known.flatMap((row) => row.en.map((english) => [keyOf(english), row])));
  const reviewed = new Set(known.flatMap(keysOfConcept));
  const taken = new Set(reviewed);
  const rows = new Map<string, Concept>();
  const candidates = terms
    .map((term) => candidateOf(term, minPapers))
    .sort((a, b) => b.papers - a.papers || compare(a.en[0] ?? '', b.en[0] ?? ''));
  for (const { en, chinese } of candidates) {
    const [english = ''] = en;
    const knownRow = knownRows.get(keyOf(english));
    const name = knownRow?.en[0] ?? english;
    const row = rows.get(name) ?? knownRow;
    const isForeign = row === undefined && [english, ...chinese].some((word) => reviewed.has(keyOf(word)));
    const others = [...chinese, ...(row?.hans ?? []), ...(row?.hant ?? [])];
    const fresh = chinese.filter((word) => !taken.has(keyOf(word)) && !isPartOf(word, others));
    if (isForeign || fresh.length === 0 || (rows.size >= maxConcepts && !rows.has(name))) continue;
    const newEnglish = en.filter((word) => !taken.has(keyOf(word)));
    if (row === undefined && newEnglish.length === 0) continue;
    const made = withChinese(row ?? { en: newEnglish, hans: [], hant: [] }, fresh);
    rows.set(name, made);
    for (const key of keysOfConcept(made)) taken.add(key);
  }
  return [...rows.values()];
}
