import { isWide } from '../../text/han.ts';
import { cutWords, type SearchWord } from '../../text/words.ts';
import type { Mark } from '../answer.ts';
import { type MarkMatch, markMatches, matchesIn, type TextPiece } from './marks.ts';

type Span = { start: number; end: number };

/** Gives the width of a text between two indexes. */
type Measure = (from: number, to: number) => number;

/** Widths in Latin letters; a Han character is two wide. */
const WIDTH = 120;
const WIDTH_BEFORE = 40;

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
function bestRun(matches: readonly MarkMatch[], measure: Measure): Span & { marks: number } {
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

/** The part of a text around a run of matches, cut between words. */
function windowAround(text: string, words: readonly SearchWord[], measure: Measure, match: Span): Span {
  const starts = words.map(({ start }) => start).filter((start) => start <= match.start);
  const reach = (end: number, width: number): number =>
    starts.find((start) => measure(start, end) <= width) ?? match.start;
  const before = Math.min(WIDTH_BEFORE, Math.max(0, WIDTH - measure(match.start, match.end)));
  const near = reach(match.start, before);
  const far = words.findLast(({ end }) => measure(near, end) <= WIDTH)?.end ?? match.end;
  const end = far === words.at(-1)?.end ? text.length : Math.max(far, match.end);
  const start = end === text.length ? Math.min(near, reach(end, WIDTH)) : near;
  return { start: start === words[0]?.start ? 0 : start, end };
}

export type Snippet = { language: 'en' | 'zh'; pieces: TextPiece[] };

/**
 * The part of a paper's abstracts that shows why it was found: about 120 Latin letters or 60 Han characters with most
 * different marks. If both languages have as many, in Chinese if a mark is Chinese; without a match, the beginning.
 */
export function snippet(
  abstract: { en?: string | undefined; zh?: string | undefined },
  marks: readonly Mark[],
): Snippet | undefined {
  const isHan = marks.some(({ kind, words }) => kind === 'phrase' && words.some((word) => word.isHan));
  const candidates = (isHan ? (['zh', 'en'] as const) : (['en', 'zh'] as const)).flatMap((language) => {
    const text = abstract[language];
    if (text === undefined) return [];
    const words = cutWords(text);
    const measure = measureOf(text);
    return [{ language, text, words, measure, run: bestRun(matchesIn(words, marks), measure) }];
  });
  const most = Math.max(...candidates.map(({ run }) => run.marks));
  const best = candidates.find(({ run }) => run.marks === most);
  if (best === undefined) return undefined;
  const { language, text, words, measure, run } = best;
  const { start, end } = windowAround(text, words, measure, run);
  const pieces = markMatches(text.slice(start, end), marks);
  if (start > 0) pieces.unshift({ text: '…', isMatch: false });
  if (end < text.length) pieces.push({ text: '…', isMatch: false });
  return { language, pieces };
}
