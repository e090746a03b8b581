import { clearScores, featureIndex, newScores } from './feature-index.ts';
import type { PaperVector } from './paper-vectors.ts';

/** A related paper by its number, and how near it is, from 0 to 1. */
export type Neighbour = { paper: number; nearness: number };

/** So many related papers a paper has at most. */
const MAX_RELATED = 5;
/** Papers that are less near than this are not related. */
const NEAR = 0.165;
/** How many times as near a paper must be to take the place of one that came before it. */
const CLEARLY = 1.1;
/**
 * How much less the feature counts that two papers share most of, and how many features make it half as sure that they are
 * related: one word alone says little. Both by 408 pairs of papers that were judged by hand, of a corpus of so many bits.
 */
const [ONE_SIDED, HALF_SURE, CORPUS] = [0.5, 2, 13];
/** What words of one language would add to what papers in different languages have in common. */
const UNSEEN = 1.25;

const nearestFirst = (a: Neighbour, b: Neighbour): number => b.nearness - a.nearness || a.paper - b.paper;

/** Puts a neighbour into a list: where there is room, or in the place of the last if it is clearly nearer. */
function putInto(list: Neighbour[], neighbour: Neighbour): void {
  if (list.length === MAX_RELATED) list.pop();
  list.push(neighbour);
  list.sort(nearestFirst);
}

/** How near the last of a list is, and so how near another must be. */
const needed = (list: readonly Neighbour[]): number => {
  const last = list[MAX_RELATED - 1];
  return last === undefined ? NEAR : last.nearness * CLEARLY;
};

/**
 * The papers that are nearest to each one, the nearest first, of those that share a term by `hasTerm`. Papers come one
 * after the other: each gets the nearest that came before it, and takes a place in their lists only where it is clearly
 * nearer, so that new papers change few lists of old ones. Two papers are compared in the languages that they share, by
 * the cosine of what they say there.
 */
export function nearestPapers(
  vectors: readonly PaperVector[],
  hasTerm: (one: number, other: number) => boolean,
): Neighbour[][] {
  const shared = featureIndex(vectors.map((vector) => vector.shared));
  const han = featureIndex(vectors.map((vector) => vector.han));
  const hanOfBoth = featureIndex(vectors.map((vector) => vector.han));
  const [scores, hanScores] = [newScores(vectors.length), newScores(vectors.length)];
  const lists: Neighbour[][] = [];
  const lengths = Float32Array.from(vectors, ({ en, zh }) => Math.min(en || zh, zh || en));

  // The fewer papers, the fewer words that two of them have in common.
  const halfSure = HALF_SURE * Math.min(1, Math.log2(vectors.length + 1) / CORPUS);
  const sureness = (features: number): number => features / (features + halfSure);
  const nearnessOf = (one: PaperVector, other: PaperVector, paper: number): number => {
    const both = (scores.of[paper] ?? 0) - ONE_SIDED * (scores.most[paper] ?? 0);
    const count = scores.features[paper] ?? 0;
    if (one.en > 0 && other.en > 0) return (both / (one.en * other.en)) * sureness(count);
    if (one.zh > 0 && other.zh > 0) {
      const all = count + (hanScores.features[paper] ?? 0);
      return ((both + (hanScores.of[paper] ?? 0)) / (one.zh * other.zh)) * sureness(all);
    }
    return ((UNSEEN * both) / ((one.en || one.zh) * (other.en || other.zh))) * sureness(count);
  };

  for (const [number, vector] of vectors.entries()) {
    shared.score(vector.shared, scores);
    han.score(vector.han, hanScores);
    if (vector.en === 0) hanOfBoth.score(vector.han, hanScores);
    const near: Neighbour[] = [];
    const atLeast = (NEAR / UNSEEN) * (lengths[number] ?? 0);
    const consider = (paper: number): void => {
      const most = (scores.of[paper] ?? 0) + (hanScores.of[paper] ?? 0);
      if (most < atLeast * (lengths[paper] ?? 0)) return;
      const other = vectors[paper];
      const nearness = other === undefined ? 0 : Math.min(1, nearnessOf(vector, other, paper));
      if (nearness < NEAR) return;
      near.push({ paper, nearness });
      const list = lists[paper] ?? [];
      if (nearness > needed(list) && hasTerm(number, paper)) putInto(list, { paper: number, nearness });
    };
    for (const paper of scores.papers.subarray(0, scores.count)) consider(paper);
    for (const paper of hanScores.papers.subarray(0, hanScores.count)) {
      if (scores.of[paper] === 0) consider(paper);
    }
    near.sort(nearestFirst);
    const own: Neighbour[] = [];
    for (const neighbour of near) {
      if (own.length < MAX_RELATED && hasTerm(number, neighbour.paper)) own.push(neighbour);
    }
    lists.push(own);
    shared.add(number);
    (vector.en === 0 ? han : hanOfBoth).add(number);
    clearScores(scores);
    clearScores(hanScores);
  }
  return lists;
}
