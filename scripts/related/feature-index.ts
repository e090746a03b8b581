import type { Weighted } from './paper-vectors.ts';

/**
 * What a paper has in common with others, by their numbers: the sum of the products of weights, the greatest one, and how
 * many features; and which papers those are.
 */
export type Scores = {
  of: Float32Array;
  most: Float32Array;
  features: Uint8Array;
  papers: Int32Array;
  count: number;
};

export const newScores = (size: number): Scores => ({
  of: new Float32Array(size),
  most: new Float32Array(size),
  features: new Uint8Array(size),
  papers: new Int32Array(size),
  count: 0,
});

/** Makes scores those of no paper. */
export function clearScores(scores: Scores): void {
  for (const paper of scores.papers.subarray(0, scores.count)) {
    scores.of[paper] = 0;
    scores.most[paper] = 0;
    scores.features[paper] = 0;
  }
  scores.count = 0;
}

/** The papers that have each feature, of those that were added; `vectors` are all that may be. */
export function featureIndex(vectors: readonly Weighted[]) {
  const size = vectors.reduce((most, { ids }) => ids.reduce((max, id) => Math.max(max, id + 1), most), 0);
  const starts = new Int32Array(size + 1);
  for (const { ids } of vectors) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < size; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const ends = starts.slice();
  const papers = new Int32Array(starts[size] ?? 0);
  const weights = new Float32Array(papers.length);
  return {
    add(paper: number): void {
      for (const { id, weight } of vectors[paper]?.features ?? []) {
        const end = ends[id] ?? 0;
        papers[end] = paper;
        weights[end] = weight;
        ends[id] = end + 1;
      }
    },
    /** Adds to scores what the papers have in common with one. */
    score({ ids, weights: own }: Weighted, scores: Scores): void {
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at] ?? 0;
        if (id >= size) continue;
        const [weight, end] = [own[at] ?? 0, ends[id] ?? 0];
        for (let place = starts[id] ?? 0; place < end; place++) {
          const paper = papers[place] ?? 0;
          const product = weight * (weights[place] ?? 0);
          const sum = scores.of[paper] ?? 0;
          if (sum === 0) scores.papers[scores.count++] = paper;
          scores.of[paper] = sum + product;
          scores.features[paper] = (scores.features[paper] ?? 0) + 1;
          if (product > (scores.most[paper] ?? 0)) scores.most[paper] = product;
        }
      }
    },
  };
}
