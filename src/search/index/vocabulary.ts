import { stemmer } from 'stemmer';
import * as z from 'zod/mini';
import { rememberBy } from './remember.ts';

/** An unfinished word has at least so many letters, and no more than so many words begin with it. */
const SHORTEST_BEGINNING = 4;
const MOST_BEGINNINGS = 60;

const linesSchema = z.array(z.string());

/** The words that texts hold. */
export type Vocabulary = {
  /** The other words with the stem of a word. */
  formsOf(word: string): Promise<string[]>;
  /** The words that begin with an unfinished one, if it is none itself and has no other form. */
  completionsOf(word: string): Promise<string[]>;
  /** The pairs that begin with a Han character: `学习`, `学生` for `学`. */
  pairsOf(character: string): Promise<string[]>;
};

/** Reads a vocabulary (see `VocabularyBuilder`), of which `firsts` are the first letters, a file at a time. */
export function openVocabulary(
  firsts: readonly string[],
  load: (file: number) => Promise<unknown>,
): Vocabulary {
  const linesOf = rememberBy(async (file: number) => linesSchema.parse(await load(file)));
  /** The lines of the file for what begins so; none where no text has a word. */
  const linesFor = async (beginning: string): Promise<string[]> => {
    const file = firsts.findLastIndex((first) => first.slice(0, beginning.length) <= beginning);
    return firsts.length === 0 ? [] : linesOf(Math.max(0, file));
  };
  return {
    async formsOf(word) {
      const stem = stemmer(word);
      const lines = await linesFor(word.slice(0, 2));
      return lines.filter((line) => line !== word && stemmer(line) === stem);
    },
    async completionsOf(word) {
      const lines = await linesFor(word.slice(0, 2));
      const stem = stemmer(word);
      if (word.length < SHORTEST_BEGINNING || lines.some((line) => stemmer(line) === stem)) return [];
      const words = lines.filter((line) => line.startsWith(word));
      return words.length > MOST_BEGINNINGS ? [] : words;
    },
    async pairsOf(character) {
      const lines = await linesFor(character);
      const [, ...followers] = lines.find((line) => line.startsWith(character)) ?? '';
      return followers.map((follower) => character + follower);
    },
  };
}
