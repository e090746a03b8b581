import { cutWords, type SearchWord } from '../text/search-words.ts';
import type { Query, QueryPart } from './query.ts';

/** A run of text and whether it answers the query. */
export type Piece = { text: string; isMatch: boolean };

type Range = { start: number; end: number };

/** Widths in Latin letters; a Han character is two wide. */
const WIDTH = 120;
const WIDTH_BEFORE = 40;
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu;

/** A shared beginning of 3 letters is enough for `owl` and `owls`, but not for `action` and `active`. */
const SHORTEST_WHOLE = 3;
const SHORTEST_STEM = 4;
/** What may differ between two forms of an English word, after the beginning that they share. */
const ENDING =
  /^(?:e|s|es|ed|er|ers|or|ors|ing|ings|ion|ions|ation|ations|al|ally|ly|y|ies|ied|ive|able|ment|ments|i[sz](?:e|es|ed|er|ers|ing|ation|ations))?$/;

/**
 * Whether two words look like forms of one English word: `optimizing`, `optimization`. The browser has no stemmer, and
 * this only decides what is marked: Pagefind's stems decide what is found, so a found word can stay unmarked.
 */
function areForms(a: string, b: string): boolean {
  if (a === b) return true;
  for (let length = 1; length <= a.length && a[length - 1] === b[length - 1]; length++) {
    const isWhole = length === a.length || length === b.length;
    if (length < (isWhole ? SHORTEST_WHOLE : SHORTEST_STEM)) continue;
    if (ENDING.test(a.slice(length)) && ENDING.test(b.slice(length))) return true;
  }
  return false;
}

function rangesOf(words: SearchWord[], part: QueryPart): Range[] {
  if (part.kind === 'keyword') {
    const forms = words.filter((word) => !word.isHan && areForms(word.text, part.word));
    return forms.length > 0 ? forms : words.filter((word) => word.text.startsWith(part.word));
  }
  return words.flatMap(({ start }, index) => {
    const found = words.slice(index, index + part.words.length);
    const isPhrase =
      found.length === part.words.length &&
      found.every((word, k) => word.text === part.words[k]?.text && (k === 0 || word.isJoined));
    return isPhrase ? [{ start, end: found.at(-1)?.end ?? start }] : [];
  });
}

/** Where the query is found in the original text, in order, without overlaps. */
function matchesIn(original: string, query: Query): Range[] {
  if (query.kind === 'id') return [];
  const words = cutWords(original);
  const merged: Range[] = [];
  const ranges = query.parts.flatMap((part) => rangesOf(words, part)).sort((a, b) => a.start - b.start);
  for (const { start, end } of ranges) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/**
 * Cuts an original text into runs that answer the query and runs that do not; joined they are the text again. It
 * compares word by word as the index does, so 强化学习 marks 強化學習. A keyword marks the word, or words that look like
 * other forms of it (see `areForms`), or, where there is neither, words that begin with it.
 */
export function markMatches(original: string, query: Query): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of matchesIn(original, query)) {
    pieces.push(
      { text: original.slice(from, start), isMatch: false },
      { text: original.slice(start, end), isMatch: true },
    );
    from = end;
  }
  return [...pieces, { text: original.slice(from), isMatch: false }].filter(({ text }) => text !== '');
}

const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** The part of a text around a place in it, cut between words. */
function windowAround(text: string, { start: place, end: placeEnd }: Range): Range {
  const words = cutWords(text);
  const starts = words.map((word) => word.start).filter((start) => start <= place);
  const reach = (end: number, width: number): number =>
    starts.find((start) => widthOf(text.slice(start, end)) <= width) ?? place;
  const near = reach(place, WIDTH_BEFORE);
  const far = words.findLast(({ end }) => widthOf(text.slice(near, end)) <= WIDTH)?.end ?? placeEnd;
  const end = far === words.at(-1)?.end ? text.length : Math.max(far, placeEnd);
  const start = end === text.length ? Math.min(near, reach(end, WIDTH)) : near;
  return { start: start === words[0]?.start ? 0 : start, end };
}

export type Snippet = { language: 'en' | 'zh'; pieces: Piece[] };

/**
 * The part of a paper's abstracts that shows the match: about 120 Latin letters or 60 Han characters around its first
 * place, in the language that has it (Chinese first for a query in Chinese); without a match, how an abstract begins.
 */
export function snippet(
  abstract: { en?: string | undefined; zh?: string | undefined },
  query: Query,
): Snippet | undefined {
  const isHan =
    query.kind === 'parts' &&
    query.parts.some((part) => part.kind === 'phrase' && part.words.some((word) => word.isHan));
  const texts = (isHan ? (['zh', 'en'] as const) : (['en', 'zh'] as const)).flatMap((language) => {
    const text = abstract[language];
    return text === undefined ? [] : [{ language, text, match: matchesIn(text, query)[0] }];
  });
  const best = texts.find(({ match }) => match !== undefined) ?? texts[0];
  if (best === undefined) return undefined;
  const { language, text, match = { start: 0, end: 0 } } = best;
  const { start, end } = windowAround(text, match);
  const pieces = markMatches(text.slice(start, end), query);
  if (start > 0) pieces.unshift({ text: '…', isMatch: false });
  if (end < text.length) pieces.push({ text: '…', isMatch: false });
  return { language, pieces };
}
