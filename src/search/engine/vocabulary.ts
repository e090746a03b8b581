import { stemmer } from 'stemmer';
import * as z from 'zod/mini';
import { rememberBy } from './remember.ts';

/** As many words that begin with an unfinished one are looked for at most. */
const MOST_BEGINNINGS = 30;
const SHORTEST_BEGINNING = 2;

const linesSchema = z.array(z.string());

/** The words that texts hold. */
export type Vocabulary = {
  /** The other words with the stem of a word; without any, and without the word itself, the words that begin with it. */
  formsOf(word: string): Promise<string[]>;
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
      const lines = await linesFor(word.slice(0, 2));
      const stem = stemmer(word);
      const forms = lines.filter((line) => line !== word && stemmer(line) === stem);
      if (forms.length > 0 || word.length < SHORTEST_BEGINNING || lines.includes(word)) return forms;
      return lines.filter((line) => line.startsWith(word)).slice(0, MOST_BEGINNINGS);
    },
    async pairsOf(character) {
      const lines = await linesFor(character);
      const [, ...followers] = lines.find((line) => line.startsWith(character)) ?? '';
      return followers.map((follower) => character + follower);
    },
  };
}
