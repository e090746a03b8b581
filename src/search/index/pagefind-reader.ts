import * as z from 'zod/mini';
import { memoize } from '../../memoize.ts';
import { readCbor } from './cbor.ts';

/**
 * The list of a segment's files of tokens, in the order of the tokens: of each file a text that is not behind its first
 * token but behind all tokens of the file before.
 *
 *     ["aº","learnº","学习"]
 */
export const FIRSTS_FILE = 'firsts.json';
const firstsSchema = z.array(z.string());

/** The name of one of these files; it is Pagefind's own, gzip and CBOR. */
export const tokenFile = (file: number): string => `${file}.pf_index`;

/** Of thousands of numbers only that they are a list is checked. */
const stepsSchema = z.custom<number[]>(Array.isArray);
/** Tokens, each with the records that have it: how far a record is behind the one before, and steps between positions. */
const tokensSchema = z.tuple(
  [z.array(z.tuple([z.string(), z.array(z.tuple([z.int(), stepsSchema], z.any()))], z.any()))],
  z.any(),
);

/** A record, by its number in Pagefind's order, and the positions there, ascending. */
type RecordPositions = { record: number; words: number[] };

export type TokenFinder = {
  /** Where a token stands. */
  find(token: string): Promise<RecordPositions[]>;
};

/** So many files are kept as they were read. */
const MAX_FILES = 64;

/** Whether a text comes before another one in the order of code points, in which Pagefind sorts. */
export function isBefore(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (a.codePointAt(at) ?? -1) < (b.codePointAt(at) ?? -1);
}

/** The index of the last text of a sorted list that is not behind a token; -1 where all are. */
function lastNotBehind(texts: readonly string[], token: string): number {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(token, texts[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

/** Positions of steps; a negative number is the weight of what follows, before whose first position no step was taken. */
function positionsOf(steps: readonly number[]): number[] {
  const positions: number[] = [];
  let last = 0;
  for (const step of steps) {
    last = step < 0 ? 0 : last + step;
    if (step >= 0) positions.push(last);
  }
  return positions;
}

/** Finds tokens in the files that a list has (see `FIRSTS_FILE`). `load` gives what a file holds. */
export function openTokenFiles(list: unknown, load: (file: number) => Promise<Uint8Array>): TokenFinder {
  const firsts = firstsSchema.parse(list);
  const tokensIn = memoize(async (file: number) => {
    const [tokens] = tokensSchema.parse(readCbor(await load(file)));
    return new Map(tokens.map(([token, found]) => [token, found]));
  }, MAX_FILES);
  return {
    async find(token) {
      const file = lastNotBehind(firsts, token);
      const found = file < 0 ? undefined : (await tokensIn(file)).get(token);
      let record = 0;
      return (found ?? []).map(([step, steps]) => {
        record += step;
        return { record, words: positionsOf(steps) };
      });
    },
  };
}
