import type { Manifest } from './manifest.ts';
import { memoize } from './memoize.ts';
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

/**
 * Reads the positions of tokens. Pagefind gives those in each segment; here the segments follow each other:
 *
 *     segments  first: 2 blocks, second: 1 block
 *     Pagefind  [{ id: 'second', words: [3] }, { id: 'first', words: [70, 2] }]
 *     here      [2, 70, 131]
 */
export function postingsReader(finder: TokenFinder, { records }: Pick<Manifest, 'records'>): Postings {
  const starts = new Map<string, number>();
  let blocks = 0;
  for (const { id, cells: own } of records) {
    starts.set(id, blocks * BLOCK);
    blocks += own;
  }
  const positionsOf = (results: Awaited<ReturnType<TokenFinder['find']>>): Positions => {
    const positions = new Uint32Array(results.reduce((sum, { words }) => sum + words.length, 0));
    let at = 0;
    for (const { id, words } of results) {
      const start = starts.get(id) ?? 0;
      for (const word of words) positions[at++] = start + word;
    }
    return positions.sort();
  };
  const of = memoize(async (token: string) => positionsOf(await finder.find(token)), MAX_REMEMBERED);
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
