import { stemmer } from 'stemmer';
import * as z from 'zod/mini';
import { compare } from '../../text/compare.ts';
import { GAP, type SearchWord } from '../../text/words.ts';
import { memoize } from './memoize.ts';

/** Letters in a file; 8,000 letters are about 3 KB compressed. */
const FILE_SIZE = 8_000;

/** Lines with the same first letters are in one file, and all forms of a word have these first letters. */
const SHARED = 2;
const sharedOf = (line: string): string => line.slice(0, SHARED);

/** Shorter words are not completed, and words with more completions are not, either. */
const MIN_BEGINNING = 4;
const MAX_COMPLETIONS = 60;

/** The words of texts: Latin and other words, and the Han characters (code points), each with those that follow it. */
export type WordSets = { latin: Set<string>; followers: Map<number, Set<number>> };

/** Collects the words of one text after another. */
export function wordCollector(): { sets: WordSets; add: (words: readonly SearchWord[]) => void } {
  const latin: WordSets['latin'] = new Set();
  const followers: WordSets['followers'] = new Map();
  /** 0 stands for no Han character. */
  const addPair = (first: number, second: number): void => {
    if (first === 0) return;
    const known = followers.get(first) ?? new Set();
    followers.set(first, known);
    if (second > 0) known.add(second);
  };
  return {
    sets: { latin, followers },
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

function allFollowers(sets: readonly WordSets[]): Map<number, Set<number>> {
  const all = new Map<number, Set<number>>();
  for (const [first, seconds] of sets.flatMap(({ followers }) => [...followers])) {
    all.set(first, (all.get(first) ?? new Set()).union(seconds));
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
export function vocabularyFiles(sets: readonly WordSets[]): { files: string[][]; firsts: string[] } {
  const latin = new Set(sets.flatMap((some) => [...some.latin]));
  const han = Array.from(allFollowers(sets), ([first, seconds]) =>
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

/** Reads the files of a vocabulary (see `vocabularyFiles`), one at a time. */
export function openVocabulary(
  firsts: readonly string[],
  load: (file: number) => Promise<unknown>,
): Vocabulary {
  const linesOf = memoize(async (file: number) => linesSchema.parse(await load(file)));
  /** The lines of the file in which those that begin so stand. */
  const linesFor = async (beginning: string): Promise<string[]> => {
    const file = firsts.findLastIndex((first) => first.slice(0, beginning.length) <= beginning);
    return firsts.length === 0 ? [] : linesOf(Math.max(0, file));
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
