import { stemOf } from './content-words.ts';
import type { PaperVector, Weighted } from './paper-vectors.ts';

/** What two papers share, as the first of them writes it, and what it adds to their nearness. */
export type SharedTerm = { text: string; weight: number };

/** So many Han characters in a row that two papers have may be a term. */
const [MIN_HAN, MAX_HAN] = [3, 8];
/** So many terms are a reason. */
const MAX_TERMS = 3;

const WORD = /[\p{L}\p{N}]+/gu;

const byId = ({ features }: Weighted) => new Map(features.map((feature) => [feature.id, feature]));

/** Runs of the pairs of Han characters that stand one after the other in a paper: 手语 语翻 翻译 → 手语翻译. */
function hanTerms(pairs: readonly { text: string; place: number; weight: number }[]): SharedTerm[] {
  const runs: (SharedTerm & { end: number })[] = [];
  for (const { text, place, weight } of pairs.toSorted((a, b) => a.place - b.place)) {
    const run = runs.at(-1);
    const [first = '', second = ''] = text;
    if (run !== undefined && run.end === place - 1 && run.text.endsWith(first)) {
      run.text += second;
      run.weight += weight;
      run.end = place;
    } else runs.push({ text, weight, end: place });
  }
  return runs.filter(({ text: { length } }) => length >= MIN_HAN && length <= MAX_HAN);
}

/** The words of a term, as they are compared. */
const wordsOf = (text: string): string[] => (text.toLowerCase().match(WORD) ?? []).map(stemOf);

/** Whether all words of a term are in another one that is longer, or as long and before it. */
const isWithin = (words: readonly string[], others: readonly string[], isAfter: boolean): boolean =>
  (words.length < others.length || (isAfter && words.length === others.length)) &&
  words.every((word) => others.includes(word));

/** The terms that say most about what two papers share, none within another. */
function tellingTerms(terms: SharedTerm[]): string[] {
  const ranked = terms
    .sort((a, b) => b.weight - a.weight)
    .map(({ text }) => ({ text, words: wordsOf(text) }));
  return ranked
    .filter(({ words }, at) => !ranked.some((other, place) => isWithin(words, other.words, place < at)))
    .slice(0, MAX_TERMS)
    .map(({ text }) => text);
}

/** What pairs of papers share that can be named to a reader. The papers of one after the other are found fastest. */
export function termFinder(vectors: readonly PaperVector[]) {
  let last: { number: number; shared: ReturnType<typeof byId>; han: ReturnType<typeof byId> } | undefined;
  const featuresOf = (number: number) => {
    const vector = vectors[number];
    if (vector === undefined) return undefined;
    if (last?.number !== number) last = { number, shared: byId(vector.shared), han: byId(vector.han) };
    return last;
  };
  const sharedHan = (number: number, other: PaperVector): SharedTerm[] => {
    const { han } = featuresOf(number) ?? {};
    const pairs = other.han.features.flatMap(({ id, weight }) => {
      const own = han?.get(id);
      if (own?.written === undefined) return [];
      return { text: own.written, place: own.place, weight: own.weight * weight };
    });
    return hanTerms(pairs);
  };
  return {
    /** Whether two papers share a term. */
    hasTerm(number: number, otherNumber: number): boolean {
      const [own, other] = [featuresOf(number)?.shared, vectors[otherNumber]];
      if (own === undefined || other === undefined) return false;
      const isShared = other.shared.features.some(({ id, written }) => {
        const feature = own.get(id);
        return written !== undefined && feature?.written !== undefined;
      });
      return isShared || sharedHan(number, other).length > 0;
    },
    /** The terms that two papers share, the most telling first, as the first paper writes them. */
    termsOf(number: number, otherNumber: number): string[] {
      const [own, other] = [featuresOf(number)?.shared, vectors[otherNumber]];
      if (own === undefined || other === undefined) return [];
      const shared = other.shared.features.flatMap(({ id, weight, written }) => {
        const feature = own.get(id);
        const text = written && feature?.written;
        return text ? { text, weight: (feature?.weight ?? 0) * weight } : [];
      });
      return tellingTerms([...shared, ...sharedHan(number, other)]);
    },
  };
}
