import type { Excerpt } from '../../format.ts';
import { type CellLook, type Column, costOf, lookOf, NEVER } from './cell-costs.ts';

/** How many cells more than columns a row may have; with more, bars in its texts are not the reason. */
const MAX_EXTRA = 60;

/** How many cells the last column takes, and what it and all columns before it cost. */
interface Step {
  cost: number;
  takes: number;
}

/** The cheapest way to end this column before the cell `end`, given the cheapest ways to end the column before it. */
function cheapest(before: readonly Step[], column: Column, looks: readonly CellLook[], end: number): Step {
  let found: Step = { cost: Number.POSITIVE_INFINITY, takes: 0 };
  for (let takes = 0; takes <= end; takes++) {
    const earlier = before[end - takes]?.cost ?? Number.POSITIVE_INFINITY;
    if (earlier >= found.cost) continue;
    const cost = earlier + costOf(column, looks.slice(end - takes, end));
    if (cost < found.cost) found = { cost, takes };
  }
  return found;
}

/** How many cells each column takes; `undefined` if no way makes sense. */
function shareCells(columns: readonly Column[], looks: readonly CellLook[]): number[] | undefined {
  const first: Step[] = [{ cost: 0, takes: 0 }];
  const steps: Step[][] = [];
  for (const column of columns) {
    const before = steps.at(-1) ?? first;
    steps.push(Array.from({ length: looks.length + 1 }, (_, end) => cheapest(before, column, looks, end)));
  }
  let end = looks.length;
  if ((steps.at(-1)?.[end]?.cost ?? NEVER) >= NEVER) return undefined;
  const shares: number[] = [];
  for (const step of steps.toReversed()) {
    const takes = step[end]?.takes ?? 0;
    shares.unshift(takes);
    end -= takes;
  }
  return shares;
}

function join(cells: readonly Excerpt[]): Excerpt | undefined {
  const [first] = cells;
  return first && { text: cells.map(({ text }) => text).join('|'), line: first.line };
}

/**
 * Shares the cells of a row among the columns, in order, so that bars inside a text do no harm: neighbouring cells may
 * be joined to one, and a column may get no cell. Takes the cheapest way (dynamic programming over columns and cells).
 * `undefined` if that still has a date or a link inside a text, as when two rows are on one line.
 */
export function fitCells(
  columns: readonly Column[],
  row: readonly Excerpt[],
): (Excerpt | undefined)[] | undefined {
  const filled = row.findLastIndex(({ text }) => text.trim() !== '') + 1;
  const cells = row.slice(0, Math.max(filled, columns.length));
  if (cells.length > columns.length + MAX_EXTRA) return undefined;
  const looks = cells.map(({ text }) => lookOf(text));
  const isFitting = columns.every((column, index) => costOf(column, looks.slice(index, index + 1)) === 0);
  if (cells.length === columns.length && isFitting) return [...cells];
  let from = 0;
  return shareCells(columns, looks)?.map((takes) => {
    from += takes;
    return join(cells.slice(from - takes, from));
  });
}
