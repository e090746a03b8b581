import * as z from 'zod/mini';
import { type Cbor, readCbor } from './cbor.ts';
import { memoize } from './memoize.ts';

/**
 * Pagefind 1.6's list of files: its version; its records, each with its name first; the files of tokens, each with a text
 * that is not behind its first token but behind all tokens of the file before, one for its last token, and its name.
 */
const metaSchema = z.tuple(
  [
    z.string(),
    z.array(z.tuple([z.string()], z.any())),
    z.array(z.tuple([z.string(), z.string(), z.string()])),
  ],
  z.any(),
);

/** Of thousands of numbers only that they are a list is checked. */
const stepsSchema = z.custom<number[]>(Array.isArray);
/** Tokens, each with the records that have it: how far a record is behind the one before, and steps between positions. */
const tokensSchema = z.tuple(
  [z.array(z.tuple([z.string(), z.array(z.tuple([z.int(), stepsSchema], z.any()))], z.any()))],
  z.any(),
);

/** Pagefind's name of a record, and the positions there, ascending. */
type RecordPositions = { id: string; words: number[] };

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

/** The last item of a sorted list that is not behind a token; absent where all are. */
function lastNotBehind<T>(list: readonly T[], token: string, startOf: (item: T) => string): T | undefined {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && isBefore(token, startOf(item))) high = middle;
    else low = middle + 1;
  }
  return list[low - 1];
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

/** Opens the index of this hash that Pagefind has written. `load` gives what a file holds, by its path. */
export async function openPagefind(
  hash: string,
  load: (path: string) => Promise<Uint8Array>,
): Promise<TokenFinder> {
  const read = async (path: string): Promise<Cbor> => readCbor(await load(path));
  const [, records, files] = metaSchema.parse(await read(`pagefind.${hash}.pf_meta`));
  const tokensIn = memoize(async (name: string) => {
    const [tokens] = tokensSchema.parse(await read(`index/${name}.pf_index`));
    return new Map(tokens.map(([token, found]) => [token, found]));
  }, MAX_FILES);
  return {
    async find(token) {
      const [, , name] = lastNotBehind(files, token, ([start]) => start) ?? [];
      const found = name === undefined ? undefined : (await tokensIn(name)).get(token);
      let record = 0;
      return (found ?? []).map(([step, steps]) => {
        record += step;
        return { id: records[record]?.[0] ?? '', words: positionsOf(steps) };
      });
    },
  };
}
