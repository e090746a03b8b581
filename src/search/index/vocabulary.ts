import { stemmer } from 'stemmer';
import * as z from 'zod/mini';
import { memoize } from '../../memoize.ts';
import { compare } from '../../text/compare.ts';
import { GAP, type SearchWord } from '../../text/words.ts';

/** Letters in a file; 8,000 letters are about 3 KB compressed. */
const FILE_SIZE = 8_000;

/** Lines with the same first letters are in one file, and all forms of a word have these first letters. */
const SHARED = 2;
const sharedOf = (line: string): string => line.slice(0, SHARED);

/** Shorter words are not completed, and words with more completions are not, either. */
const MIN_BEGINNING = 4;
const MAX_COMPLETIONS = 60;

/** The words of texts: Latin and other words, and the Han characters (code points), each with those that follow it. */
export type WordLists = { latin: string[]; followers: [first: number, seconds: number[]][] };

/** Collects the words of one text after another. */
export function wordCollector(): { add: (words: readonly SearchWord[]) => void; lists: () => WordLists } {
  const latin = new Set<string>();
  const followers = new Map<number, Set<number>>();
  /** 0 stands for no Han character. */
  const addPair = (first: number, second: number): void => {
    if (first === 0) return;
    const known = followers.get(first) ?? new Set();
    followers.set(first, known);
    if (second > 0) known.add(second);
  };
  return {
    lists: () => ({
      latin: [...latin],
      followers: Array.from(followers, ([first, seconds]) => [first, [...seconds]]),
    }),
    add(words) {
      let before = 0;
      for (const { text, isHan, gap } of words) {
        const code = isHan ? (text.codePointAt(0) ?? 0) : 0;
        if (!isHan) latin.add(text);
        addPair(before, gap === GAP.space ? code : 0);
        before = code;
      }
      addPair(before, 0);
    },
  };
}

function allFollowers(lists: readonly WordLists[]): Map<number, Set<number>> {
  const all = new Map<number, Set<number>>();
  for (const [first, seconds] of lists.flatMap(({ followers }) => followers)) {
    all.set(first, (all.get(first) ?? new Set()).union(new Set(seconds)));
  }
  return all;
}

/**
 * The words of all papers as files, each a sorted list of lines, and the first letters of each file. A line is one
 * word, or a Han character with all those that follow it somewhere. Lines that begin with the same two letters are in
 * one file:
 *
 *     ["learn","learning","to","习","学习生","生学"]     of `Learning to learn` and `学习，学生学`
 */
export function vocabularyFiles(lists: readonly WordLists[]): { files: string[][]; firsts: string[] } {
  const latin = new Set(lists.flatMap((some) => some.latin));
  const han = Array.from(allFollowers(lists), ([first, seconds]) =>
    String.fromCodePoint(first, ...[...seconds].sort((a, b) => a - b)),
  );
  const files: string[][] = [];
  let size = 0;
  for (const line of [...latin, ...han].sort(compare)) {
    const file = files.at(-1);
    const isTogether = sharedOf(file?.at(-1) ?? '') === sharedOf(line);
    if (file === undefined || (size > FILE_SIZE && !isTogether)) {
      files.push([line]);
      size = line.length;
    } else {
      file.push(line);
      size += line.length;
    }
  }
  return { files, firsts: files.map(([first = '']) => sharedOf(first)) };
}

const linesSchema = z.array(z.string());

/** The words of all papers. */
export type Vocabulary = {
  /** Other words with the same stem (Porter): `learning`, `learned` for `learn`. */
  formsOf(word: string): Promise<string[]>;
  /** The words that an unfinished one may become; none for a word that papers have, or have in another form. */
  completionsOf(word: string): Promise<string[]>;
  /** The pairs that begin with a Han character: `学习`, `学生` for `学`. */
  pairsOf(character: string): Promise<string[]>;
};

/** Reads the files of a vocabulary (see `vocabularyFiles`), one at a time, by their first letters and names. */
export function openVocabulary(
  files: readonly (readonly [first: string, name: string])[],
  load: (name: string) => Promise<unknown>,
): Vocabulary {
  const linesOf = memoize(async (name: string) => linesSchema.parse(await load(name)));
  /** The lines of the file in which those that begin so stand. */
  const linesFor = async (beginning: string): Promise<string[]> => {
    const file = files.findLast(([first]) => first.slice(0, beginning.length) <= beginning) ?? files[0];
    return file === undefined ? [] : linesOf(file[1]);
  };
  return {
    async formsOf(word) {
      const stem = stemmer(word);
      const lines = await linesFor(sharedOf(word));
      return lines.filter((line) => line !== word && stemmer(line) === stem);
    },
    async completionsOf(word) {
      const lines = await linesFor(sharedOf(word));
      const stem = stemmer(word);
      if (word.length < MIN_BEGINNING || lines.some((line) => stemmer(line) === stem)) return [];
      const words = lines.filter((line) => line.startsWith(word));
      return words.length > MAX_COMPLETIONS ? [] : words;
    },
    async pairsOf(character) {
      const lines = await linesFor(character);
      const [, ...followers] = lines.find((line) => line.startsWith(character)) ?? '';
      return followers.map((follower) => character + follower);
    },
  };
}
