import { memoize } from '../../memoize.ts';
import type { TokenFinder } from './pagefind-reader.ts';
import { BLOCK } from './segments.ts';
import { wordTokens } from './tokens.ts';

/** Positions in the whole index, ascending. */
export type Positions = Uint32Array;

/** So many tokens are remembered, because the next letter of a query asks for nearly the same ones. */
const MAX_REMEMBERED = 400;

export type Postings = {
  of(token: string): Promise<Positions>;
  /** The positions of a word, whatever stands before it. */
  ofWord(word: string): Promise<Positions>;
  /** The positions of any of some tokens. */
  ofAny(tokens: readonly string[]): Promise<Positions>;
};

/** A segment of the index: what finds tokens in it, and the first block of each of Pagefind's records. */
export type SegmentReader = { finder: TokenFinder; starts: readonly number[] };

/**
 * Reads the positions of tokens. Pagefind gives those in each record; here the records of all segments follow each other:
 *
 *     starts    block 2 for record 0, block 0 for record 1
 *     Pagefind  [{ record: 0, words: [3] }, { record: 1, words: [70, 2] }]
 *     here      [2, 70, 131]
 */
export function postingsReader(segments: readonly SegmentReader[]): Postings {
  const of = memoize(async (token: string): Promise<Positions> => {
    const found = await Promise.all(
      segments.map(async ({ finder, starts }) => {
        const results = await finder.find(token);
        return results.map(({ record, words }) => ({ start: (starts[record] ?? 0) * BLOCK, words }));
      }),
    );
    const results = found.flat();
    const positions = new Uint32Array(results.reduce((sum, { words }) => sum + words.length, 0));
    let at = 0;
    for (const { start, words } of results) for (const word of words) positions[at++] = start + word;
    return positions.sort();
  }, MAX_REMEMBERED);
  const ofAny: Postings['ofAny'] = async (tokens) => unionOf(await Promise.all(tokens.map(of)));
  return { of, ofAny, ofWord: memoize((word) => ofAny(wordTokens(word)), MAX_REMEMBERED) };
}

/** All positions of several lists in order. */
export function unionOf(lists: readonly Positions[]): Positions {
  const [first] = lists;
  if (first !== undefined && lists.length === 1) return first;
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
}

/** The positions of `list` for which `other` has the position `offset` later. */
export function followedBy(list: Positions, other: Positions, offset: number): Positions {
  const kept = new Uint32Array(Math.min(list.length, other.length));
  let count = 0;
  let at = 0;
  for (const position of list) {
    const wanted = position + offset;
    for (let next = other[at]; next !== undefined && next < wanted; next = other[at]) at++;
    if (other[at] === wanted) kept[count++] = position;
  }
  return kept.subarray(0, count);
}
