import type { Language } from '../../schema/language.ts';
import { isWide } from '../../text/han.ts';
import { cutWords, type SearchWord } from '../../text/words.ts';
import type { Mark } from '../answer.ts';
import { type MarkMatch, markMatches, matchesIn, type TextPiece } from './marks.ts';
import type { PaperText } from './paper-text.ts';

type Span = { start: number; end: number };

/** Matches in a row, and how many different marks they have. */
type Run = Span & { marks: number };

/** Gives the width of a text between two indexes. */
type Measure = (from: number, to: number) => number;

/** Widths in Latin letters; a Han character is two wide. Narrow screens show so much of a snippet at least. */
const WIDTH = 105;
const WIDTH_BEFORE = 36;
/** Wide screens show up to so much. */
const MAX_WIDTH = 280;

function measureOf(text: string): Measure {
  let width = 0;
  const widths = [0];
  for (let at = 0; at < text.length; at++) {
    width += isWide(text.charAt(at)) ? 2 : 1;
    widths.push(width);
  }
  return (from, to) => (widths[to] ?? 0) - (widths[from] ?? 0);
}

/**
 * The run of matches that fits into a snippet and has most different marks, the first one of several, and how many
 * marks.
 */
function bestRun(matches: readonly MarkMatch[], measure: Measure): Run {
  const counts = new Map<number, number>();
  const count = (mark: number): number => counts.get(mark) ?? 0;
  let best = { start: 0, end: 0, marks: 0 };
  let first = 0;
  for (const [last, { mark, end }] of matches.entries()) {
    counts.set(mark, count(mark) + 1);
    for (let oldest = matches[first]; oldest !== undefined && first < last; oldest = matches[++first]) {
      const isNeeded = count(oldest.mark) === 1;
      if (isNeeded && measure(oldest.start, end) <= WIDTH) break;
      if (isNeeded) counts.delete(oldest.mark);
      else counts.set(oldest.mark, count(oldest.mark) - 1);
    }
    if (counts.size > best.marks) best = { start: matches[first]?.start ?? 0, end, marks: counts.size };
  }
  return best;
}

/** The part of a text around a run of matches, cut between words; from the beginning where the run is near it. */
function windowAround(text: string, words: readonly SearchWord[], measure: Measure, match: Span): Span {
  const starts = words.map(({ start }) => start).filter((start) => start <= match.start);
  const reach = (end: number, width: number): number =>
    starts.find((start) => measure(start, end) <= width) ?? match.start;
  const before = Math.min(WIDTH_BEFORE, Math.max(0, WIDTH - measure(match.start, match.end)));
  const near = measure(0, match.end) <= WIDTH ? 0 : reach(match.start, before);
  const far = words.findLast(({ end }) => measure(near, end) <= MAX_WIDTH)?.end ?? match.end;
  const end = far === words.at(-1)?.end ? text.length : Math.max(far, match.end);
  const start = end === text.length ? Math.min(near, reach(end, WIDTH)) : near;
  return { start: start === words[0]?.start ? 0 : start, end };
}

/** A part of an abstract with its matches. */
export type Quote = { language: Language; pieces: TextPiece[] };

type Candidate = { text: string; words: readonly SearchWord[]; measure: Measure; run: Run };

function candidateOf(text: string, marks: readonly Mark[]): Candidate {
  const words = cutWords(text);
  const measure = measureOf(text);
  return { text, words, measure, run: bestRun(matchesIn(words, marks), measure) };
}

function quoteOf({ text, words, measure, run }: Candidate, marks: readonly Mark[]): TextPiece[] {
  const { start, end } = windowAround(text, words, measure, run);
  const pieces = markMatches(text.slice(start, end), marks);
  if (start > 0) pieces.unshift({ text: '…', isMatch: false });
  if (end < text.length) pieces.push({ text: '…', isMatch: false });
  return pieces;
}

/**
 * What of a paper's abstracts shows why it was found: the part with most different marks and, if the other language is
 * linked to it, what says the same there, in which `synonyms` are marked, too; they alone, if no mark is in the abstracts.
 * If both languages have as many marks, the first is Chinese if a mark is Chinese; without a match, the beginning. Empty
 * without an abstract.
 */
export function snippet(rows: PaperText, marks: readonly Mark[], synonyms: readonly Mark[] = []): Quote[] {
  const isHan = marks.some(({ kind, words }) => kind === 'phrase' && words.some((word) => word.isHan));
  const candidates = (isHan ? (['zh', 'en'] as const) : (['en', 'zh'] as const)).flatMap((language) =>
    rows.flatMap((row) => {
      const text = row[language];
      const other: Language = language === 'en' ? 'zh' : 'en';
      const translation = row[other];
      return text === undefined ? [] : [{ ...candidateOf(text, marks), language, other, translation }];
    }),
  );
  const most = Math.max(...candidates.map(({ run }) => run.marks));
  const all = [...marks, ...synonyms];
  if (most === 0 && synonyms.length > 0) return snippet(rows, all);
  const answering = candidates.filter(({ run }) => run.marks === most);
  const best = answering.find(({ translation }) => translation !== undefined) ?? answering[0];
  if (best === undefined) return [];
  const { language, other, translation } = best;
  const quote = { language, pieces: quoteOf(best, marks) };
  if (translation === undefined) return [quote];
  return [quote, { language: other, pieces: quoteOf(candidateOf(translation, all), all) }];
}
