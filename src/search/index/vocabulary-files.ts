import { compare } from '../../text/compare.ts';
import type { SearchWord } from '../../text/words.ts';

/** Letters of a file of the vocabulary; 8,000 letters are about 3 KB compressed. */
const FILE_SIZE = 8_000;

/** All forms of a word share these first letters, so they stand in one file. */
export const SHARED = 2;

/** Words of papers: those that are no Han characters; Han characters, and all those that follow each, as code points. */
export type Vocabulary = { latin: Set<string>; followers: Map<number, Set<number>> };

/** Pairs seen lately, by a hash of them: nine of ten are seen again before they are overwritten, and need no set. */
const RECENT = 1 << 16;
const pairCode = (first: number, second: number): number => first * 0x110000 + second;
const placeOf = (first: number, second: number): number => (first * 251 + second) & (RECENT - 1);

export function vocabularyBuilder(): { vocabulary: Vocabulary; add: (words: readonly SearchWord[]) => void } {
  const latin: Vocabulary['latin'] = new Set();
  const followers: Vocabulary['followers'] = new Map();
  const recent = new Float64Array(RECENT);
  const addPair = (first: number, second: number): void => {
    const place = placeOf(first, second);
    if (first === 0 || recent[place] === pairCode(first, second)) return;
    recent[place] = pairCode(first, second);
    const known = followers.get(first) ?? new Set();
    followers.set(first, known);
    if (second > 0) known.add(second);
  };
  return {
    vocabulary: { latin, followers },
    add(words) {
      /** The Han character before; 0 where there is none. */
      let before = 0;
      for (const { text, isHan, gap } of words) {
        const code = isHan ? (text.codePointAt(0) ?? 0) : 0;
        if (!isHan) latin.add(text);
        addPair(before, gap === 0 ? code : 0);
        before = code;
      }
      addPair(before, 0);
    },
  };
}

function allFollowers(vocabularies: readonly Vocabulary[]): Map<number, Set<number>> {
  const all = new Map<number, Set<number>>();
  for (const [first, seconds] of vocabularies.flatMap(({ followers }) => [...followers])) {
    all.set(first, (all.get(first) ?? new Set()).union(seconds));
  }
  return all;
}

/**
 * Files, each a sorted list of lines. A line is one word, or a Han character with all those that follow it somewhere:
 * `学习生科`. Words that begin with the same two letters are in one file.
 */
export function vocabularyFiles(vocabularies: readonly Vocabulary[]): string[][] {
  const latin = new Set(vocabularies.flatMap((vocabulary) => [...vocabulary.latin]));
  const han = Array.from(allFollowers(vocabularies), ([first, seconds]) =>
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
}
