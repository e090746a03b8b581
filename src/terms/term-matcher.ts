import type { Term } from '../schema/terms.ts';
import { fold, foldHan } from '../text/fold/fold.ts';
import { singular } from '../text/plurals.ts';
import { abbreviation, englishKey } from './english-key.ts';
import { countOf } from './totals.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const TOKEN = /[A-Za-z][A-Za-z0-9&+-]*/g;
/** An abbreviation, or a rendering, of several terms stands for the one that has this share of its occurrences. */
const CLEAR_SHARE = 0.8;
/** Shorter renderings are too often part of other words. */
const MIN_RENDERING = 3;

type Candidates = Map<string, Map<Term, number>>;

function add(candidates: Candidates, key: string, term: Term, weight: number): void {
  const terms = candidates.get(key) ?? new Map<Term, number>();
  candidates.set(key, terms.set(term, (terms.get(term) ?? 0) + weight));
}

/** The term that each key stands for; keys that stand for several are left out. */
function clear(candidates: Candidates): Map<string, Term> {
  const terms = new Map<string, Term>();
  for (const [key, weights] of candidates) {
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    for (const [term, weight] of weights) if (weight >= CLEAR_SHARE * total) terms.set(key, term);
  }
  return terms;
}

/** The longest key for each beginning, so that a search knows how far to read. */
function longestBy(keys: Iterable<[start: string, length: number]>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const [start, length] of keys) longest.set(start, Math.max(length, longest.get(start) ?? 0));
  return longest;
}

const wordsOf = (text: string): string[] => fold(text).match(WORD) ?? [];

/**
 * A function that gives the terms which occur in the texts of a paper, in the order of `terms`: by their English, by an
 * abbreviation in its own case, or by a rendering in either script; of overlapping terms the longest. Its time grows with
 * the texts, not with the number of terms.
 */
export function termMatcher(
  terms: readonly Term[],
): (texts: { zh: readonly string[]; en: readonly string[] }) => Term[] {
  const isShortAlone = ({ english: text }: Term): boolean => abbreviation(text) === text;
  const english = new Map(
    terms.filter((term) => !isShortAlone(term)).map((term) => [englishKey(term.english), term]),
  );
  const [shorts, chinese]: [Candidates, Candidates] = [new Map(), new Map()];
  for (const term of terms) {
    for (const short of term.abbreviations) add(shorts, short, term, countOf(term));
    if (isShortAlone(term)) add(shorts, term.english, term, countOf(term));
    for (const { chinese: text, count } of term.renderings)
      if (text.length >= MIN_RENDERING) add(chinese, foldHan(text), term, count);
  }
  const places = new Map(terms.map((term, at) => [term, at]));
  const [byShort, byChinese] = [clear(shorts), clear(chinese)];
  const wordsFrom = longestBy(
    terms.map(({ english: text }) => [wordsOf(text).map(singular)[0] ?? '', wordsOf(text).length + 2]),
  );
  const hanFrom = longestBy(Array.from(byChinese.keys(), (key) => [key.slice(0, 2), key.length]));

  const inEnglish = (text: string, found: Set<Term>): void => {
    const words = wordsOf(text);
    for (let at = 0; at < words.length; at++) {
      const most = Math.min(words.length - at, wordsFrom.get(singular(words[at] ?? '')) ?? 0);
      let start = '';
      let longest: { length: number; term?: Term } = { length: 0 };
      for (let length = 1; length <= most; length++) {
        const last = words[at + length - 1] ?? '';
        const term = english.get(start + singular(last));
        if (term !== undefined) longest = { length, term };
        start += last;
      }
      if (longest.term === undefined) continue;
      found.add(longest.term);
      at += longest.length - 1;
    }
  };
  const inShort = (text: string, found: Set<Term>): void => {
    for (const [token] of text.matchAll(TOKEN)) {
      const term = byShort.get(abbreviation(token) ?? '');
      if (term !== undefined) found.add(term);
    }
  };
  const inChinese = (text: string, found: Set<Term>): void => {
    const folded = foldHan(text);
    for (let at = 0; at < folded.length; at++) {
      for (let length = hanFrom.get(folded.slice(at, at + 2)) ?? 0; length > 0; length--) {
        const term = byChinese.get(folded.slice(at, at + length));
        if (term === undefined) continue;
        found.add(term);
        at += length - 1;
        break;
      }
    }
  };

  return ({ zh, en }) => {
    const found = new Set<Term>();
    for (const text of en) inEnglish(text, found);
    for (const text of zh) inChinese(text, found);
    for (const text of [...en, ...zh]) inShort(text, found);
    return [...found].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  };
}
