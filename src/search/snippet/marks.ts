import { cutWords, GAP, type SearchWord } from '../../text/words.ts';
import type { Mark } from '../answer.ts';

/** A run of text, and whether it matches a mark. */
export type TextPiece = { text: string; isMatch: boolean };

/** A span of a text, and the index of the mark that it matches. */
export type MarkMatch = { start: number; end: number; mark: number };

type Phrase = { mark: number; words: readonly { text: string; gap: number }[] };

/** What to look for in a text, by the word that it begins with. */
function phrasesByFirstWord(marks: readonly Mark[]): Map<string, Phrase[]> {
  const byFirstWord = new Map<string, Phrase[]>();
  for (const [mark, { kind, words }] of marks.entries()) {
    const phrases = kind === 'phrase' ? [words] : words.map((text) => [{ text, gap: GAP.space }]);
    for (const phrase of phrases) {
      const first = phrase[0]?.text ?? '';
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { mark, words: phrase }]);
    }
  }
  return byFirstWord;
}

/** Where the words of a text match the marks, in order of their beginnings. */
export function matchesIn(words: readonly SearchWord[], marks: readonly Mark[]): MarkMatch[] {
  const phrases = phrasesByFirstWord(marks);
  return words.flatMap(({ text, start }, index) =>
    (phrases.get(text) ?? []).flatMap(({ mark, words: wanted }) => {
      const isHere = wanted.every(({ text: word, gap }, k) => {
        const found = words[index + k];
        return found?.text === word && (k === 0 || found.gap === gap);
      });
      return isHere ? [{ start, end: words[index + wanted.length - 1]?.end ?? start, mark }] : [];
    }),
  );
}

/**
 * Cuts a text into runs that match the marks and runs that do not; joined they are the text again. Words are compared
 * as in the index, so a mark of 强化学习 marks 強化學習. Matches that touch are one.
 */
export function markMatches(original: string, marks: readonly Mark[]): TextPiece[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of matchesIn(cutWords(original), marks)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const { start, end } of merged) {
    pieces.push(
      { text: original.slice(from, start), isMatch: false },
      { text: original.slice(start, end), isMatch: true },
    );
    from = end;
  }
  return [...pieces, { text: original.slice(from), isMatch: false }].filter(({ text }) => text !== '');
}
