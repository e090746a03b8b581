/** How many sentences of each side a bead joins. */
export type Shape = readonly [en: number, zh: number];

export interface Bead {
  /** The number of sentences before it on each side. */
  start: Shape;
  shape: Shape;
  /** The weight of all paths through this bead, as a share of that of all paths. */
  posterior: number;
}

/**
 * How far a path may leave the diagonal, in sentences of the second side. Abstracts are searched completely; for long
 * texts the limit keeps the time linear.
 */
const MIN_REACH = 24;

/**
 * The part of a row that is in the lattice: columns `from` to `to`. A column's cell has the number `offset + column`.
 */
interface Band {
  from: number;
  to: number;
  offset: number;
}

function bandsOf([rows, columns]: Shape): { bands: Band[]; size: number } {
  const slope = columns / Math.max(rows, 1);
  const reach = Math.max(MIN_REACH, Math.ceil(slope) + 1);
  const bands: Band[] = [];
  let size = 0;
  for (let row = 0; row <= rows; row++) {
    const from = Math.max(0, Math.floor(row * slope) - reach);
    const to = Math.min(columns, Math.ceil(row * slope) + reach);
    bands.push({ from, to, offset: size - from });
    size += to - from + 1;
  }
  return { bands, size };
}

interface Edges {
  /** For each edge: the cells that it leads from and to, and its log weight. An edge always leads to a later cell. */
  from: Int32Array;
  to: Int32Array;
  weight: Float64Array;
  cells: number;
}

type Weigh = (row: number, column: number, shape: number) => number;

/** The beads of all shapes at all cells, in the order of the cells where they begin. */
function edgesOf(ends: Shape, shapes: readonly Shape[], weigh: Weigh): Edges {
  const { bands, size } = bandsOf(ends);
  const edges: Edges = {
    from: new Int32Array(size * shapes.length).fill(-1),
    to: new Int32Array(size * shapes.length).fill(-1),
    weight: new Float64Array(size * shapes.length),
    cells: size,
  };
  for (const [row, { from, to, offset }] of bands.entries()) {
    for (let column = from; column <= to; column++) {
      for (const [index, [down, right]] of shapes.entries()) {
        const target = bands[row + down];
        if (target === undefined || column + right < target.from || column + right > target.to) continue;
        const edge = (offset + column) * shapes.length + index;
        edges.from[edge] = offset + column;
        edges.to[edge] = target.offset + column + right;
        edges.weight[edge] = weigh(row, column, index);
      }
    }
  }
  return edges;
}

function logAdd(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/** The log weight of all paths from the first cell to each cell or, backward, from each cell to the last. */
function sumPaths({ from, to, weight, cells }: Edges, isBackward: boolean): Float64Array {
  const sums = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  sums[isBackward ? cells - 1 : 0] = 0;
  const [source, target] = isBackward ? [to, from] : [from, to];
  for (let step = 0; step < weight.length; step++) {
    const edge = isBackward ? weight.length - 1 - step : step;
    const [at = -1, next = -1] = [source[edge], target[edge]];
    const before = sums[at] ?? Number.NEGATIVE_INFINITY;
    if (before === Number.NEGATIVE_INFINITY) continue;
    sums[next] = logAdd(sums[next] ?? 0, before + (weight[edge] ?? 0));
  }
  return sums;
}

/** The last edge of the heaviest path to each cell (Viterbi). */
function bestEdges({ from, to, weight, cells }: Edges): Int32Array {
  const best = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  const edges = new Int32Array(cells).fill(-1);
  best[0] = 0;
  for (let edge = 0; edge < weight.length; edge++) {
    const [at = -1, next = -1] = [from[edge], to[edge]];
    const sum = (best[at] ?? Number.NEGATIVE_INFINITY) + (weight[edge] ?? 0);
    if (sum <= (best[next] ?? Number.POSITIVE_INFINITY)) continue;
    best[next] = sum;
    edges[next] = edge;
  }
  return edges;
}

/**
 * The heaviest path of beads through two texts with `ends` sentences, and the posterior of each bead by the
 * forward–backward algorithm (Rabiner 1989). `weigh` gives the log weight of a bead by the number of sentences before
 * it on each side and the index of its shape. Time and memory are linear in the longer text.
 */
export function heaviestPath(ends: Shape, shapes: readonly Shape[], weigh: Weigh): Bead[] {
  const edges = edgesOf(ends, shapes, weigh);
  const [forward, backward] = [sumPaths(edges, false), sumPaths(edges, true)];
  const last = bestEdges(edges);
  const total = forward[edges.cells - 1] ?? 0;
  const path: Bead[] = [];
  let [row, column] = ends;
  for (let cell = edges.cells - 1; cell > 0; ) {
    const edge = last[cell] ?? -1;
    const from = edges.from[edge] ?? 0;
    const shape = shapes[edge % shapes.length] ?? [0, 0];
    [row, column] = [row - shape[0], column - shape[1]];
    const logPosterior = (forward[from] ?? 0) + (edges.weight[edge] ?? 0) + (backward[cell] ?? 0) - total;
    path.push({ start: [row, column], shape, posterior: Math.min(1, Math.exp(logPosterior)) });
    cell = from;
  }
  return path.reverse();
}
