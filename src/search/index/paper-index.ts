import { type Catalogue, CELL, FIELDS, type IndexField } from './catalogue.ts';
import type { Positions } from './postings.ts';

/** Weights of occurrences in title, abstract and authors. */
const WEIGHTS = [3, 1, 1] as const;

/** Where a paper has what was asked for; the smaller, the better. */
export const IN_TITLE = 0;
const IN_ABSTRACT = 1;
const IN_AUTHORS = 2;
/** Not the words themselves, but other forms of them. */
const OTHER_FORM = 3;
export const NOWHERE = 255;

const PLACES = [IN_TITLE, IN_ABSTRACT, IN_AUTHORS] as const;

/** For every paper, by its number: its best place, and how often it has what was asked for, weighted by place. */
export type Hits = { place: Uint8Array; frequency: Float32Array };

export type PaperIndex = {
  size: number;
  /** The papers that have one of the positions; with a field, only those that have it there. */
  hitsOf(positions: Positions, isExact: boolean, only?: IndexField): Hits;
  /** Length of each paper in cells, relative to the mean. */
  lengths: Float32Array;
};

/** Knows which paper and which field every cell of the index belongs to. */
export function paperIndex({ cells }: Pick<Catalogue, 'cells'>): PaperIndex {
  const size = cells.title.length;
  const columns = FIELDS.map((field) => cells[field]);
  const total = columns.flat().reduce((sum, count) => sum + count, 0);
  /** Per cell: three times the number of the paper, and the field. */
  const owners = new Uint32Array(total);
  let cell = 0;
  for (let paper = 0; paper < size; paper++) {
    for (const [field, column] of columns.entries()) {
      const end = cell + (column[paper] ?? 0);
      owners.fill(paper * FIELDS.length + field, cell, end);
      cell = end;
    }
  }
  const mean = cells.abstract.reduce((sum, count) => sum + count, 0) / Math.max(1, size);
  return {
    size,
    lengths: Float32Array.from(cells.abstract, (count) => count / Math.max(1, mean)),
    hitsOf(positions, isExact, only) {
      const onlyField = only === undefined ? undefined : FIELDS.indexOf(only);
      const place = new Uint8Array(size).fill(NOWHERE);
      const frequency = new Float32Array(size);
      for (const position of positions) {
        const owner = owners[Math.floor(position / CELL)] ?? 0;
        const paper = Math.floor(owner / FIELDS.length);
        const field = owner % FIELDS.length;
        if (onlyField !== undefined && field !== onlyField) continue;
        const here = isExact ? (PLACES[field] ?? NOWHERE) : OTHER_FORM;
        if (here < (place[paper] ?? NOWHERE)) place[paper] = here;
        frequency[paper] = (frequency[paper] ?? 0) + (WEIGHTS[field] ?? 1);
      }
      return { place, frequency };
    },
  };
}
