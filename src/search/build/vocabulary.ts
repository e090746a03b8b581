import { compare } from '../../text/compare.ts';
import type { SearchWord } from '../../text/search-words.ts';

/** Letters of a file of the vocabulary; 8,000 letters are about 3 KB compressed. */
const FILE_SIZE = 8_000;

/** All forms of a word share these first letters, so they stand in one file. */
export const SHARED = 2;

/** The words of all papers. */
export type VocabularyBuilder = {
  add(words: readonly SearchWord[]): void;
  /**
   * Files, each a sorted list of lines. A line is one word, or a Han character with all those that follow it somewhere:
   * `学习生科`. Words that begin with the same two letters are in one file.
   */
  files(): string[][];
};

/** Pairs seen lately, by a hash of them: nine of ten are seen again before they are overwritten, and need no set. */
const RECENT = 1 << 16;
const pairCode = (first: number, second: number): number => first * 0x110000 + second;
const placeOf = (first: number, second: number): number => (first * 251 + second) & (RECENT - 1);

export function vocabularyBuilder(): VocabularyBuilder {
  const latin = new Set<string>();
  /** Code points, which are cheaper than strings, millions of times. */
  const followers = new Map<number, Set<number>>();
  const recent = new Float64Array(RECENT);
  const codeOf = (word: SearchWord | undefined): number => word?.text.codePointAt(0) ?? 0;
  return {
    add(words) {
      for (let at = 0; at < words.length; at++) {
        const [word, next] = [words[at], words[at + 1]];
        if (word === undefined) continue;
        if (!word.isHan) {
          latin.add(word.text);
          continue;
        }
        const first = codeOf(word);
        const second = next?.isHan && next.gap === 0 ? codeOf(next) : 0;
        const place = placeOf(first, second);
        if (recent[place] === pairCode(first, second)) continue;
        recent[place] = pairCode(first, second);
        const known = followers.get(first) ?? new Set();
        followers.set(first, known);
        if (second > 0) known.add(second);
      }
    },
    files() {
      const han = Array.from(followers, ([first, seconds]) =>
        String.fromCodePoint(first, ...[...seconds].sort((a, b) => a - b)),
      );
      const files: string[][] = [];
      let size = 0;
      for (const line of [...latin, ...han].sort(compare)) {
        const file = files.at(-1);
        const isTogether = file?.at(-1)?.slice(0, SHARED) === line.slice(0, SHARED);
        if (file === undefined || (size > FILE_SIZE && !isTogether)) {
          files.push([line]);
          size = line.length;
        } else {
          file.push(line);
          size += line.length;
        }
      }
      return files;
    },
  };
}
