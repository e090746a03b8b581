import type { Excerpt } from '../../format.ts';
import { isBlank, type Line } from '../../lines.ts';
import { isRule, splitCells } from '../fields/pipe-cells.ts';
import type { Column } from './cell-costs.ts';
import { namesPaper } from './cell-kinds.ts';
import { columnsByCells } from './columns-by-cells.ts';
import { type HeaderFields, isOfPapers } from './header-columns.ts';
import type { HtmlRow } from './html-table.ts';
import { type PipeHead, pipeHeadAt, pipeRowAt } from './pipe-table.ts';

/** How many rows tell what a table is of. */
const MAX_SAMPLE = 8;

/** Columns without headers, as many as the longest row has cells. */
function unnamedColumns(rows: readonly (readonly Excerpt[])[]): Column[] {
  const length = rows.reduce((longest, row) => Math.max(longest, row.length), 0);
  return Array.from({ length }, () => ({ field: undefined, label: '' }));
}

/** The first rows of a pipe table. */
function firstRows(lines: readonly Line[], head: PipeHead): Excerpt[][] {
  const rows: Excerpt[][] = [];
  let index = head.next;
  while (rows.length < MAX_SAMPLE) {
    const line = lines[index];
    if (line === undefined || isBlank(line.text) || isRule(line.text)) break;
    const row = pipeRowAt(lines, index, head);
    if (row === undefined) break;
    rows.push(splitCells(row));
    index = row.next;
  }
  return rows;
}

/** A table whose first line is a row already, or undefined if that names no paper. */
function withoutHead(
  lines: readonly Line[],
  index: number,
  begun: PipeHead | undefined,
): PipeHead | undefined {
  const line = lines[index];
  if (line === undefined || !line.text.includes('|')) return undefined;
  const first = splitCells({ text: line.text, line: line.number });
  if (first.length < 2 || !first.some(namesPaper)) return undefined;
  const text = line.text.trim();
  const shape = { isOpened: text.startsWith('|'), isClosed: text.endsWith('|') };
  if (begun === undefined && !(shape.isOpened && shape.isClosed)) return undefined;
  const empty = { ...shape, columns: unnamedColumns([first]), lines: [], next: begun?.next ?? index + 1 };
  const rows = [first, ...firstRows(lines, empty)];
  return { ...empty, columns: columnsByCells(unnamedColumns(rows), rows), next: index };
}

/**
 * The head of the pipe table that begins on the line at `index`, with the columns of a table of papers, or with none if
 * it is of other things. If `mayLackHead` the line may be a row already: then `next` is `index`.
 */
export function paperHeadAt(
  lines: readonly Line[],
  index: number,
  { fields, mayLackHead }: { fields?: HeaderFields | undefined; mayLackHead: boolean },
): PipeHead | undefined {
  const begun = pipeHeadAt(lines, index, fields);
  const isHead = begun !== undefined && isOfPapers(begun.columns);
  const headless = isHead || !mayLackHead ? undefined : withoutHead(lines, index, begun);
  if (headless !== undefined && (headless.columns.length > 0 || begun === undefined)) return headless;
  return begun && { ...begun, columns: columnsByCells(begun.columns, firstRows(lines, begun)) };
}

/** The columns of an HTML table of papers below the row at `index`, by its headers if that is a head; else none. */
export function htmlColumns(
  rows: readonly HtmlRow[],
  index: number,
  header: readonly Column[] | undefined,
): Column[] {
  const below = rows.slice(header === undefined ? index : index + 1, index + 1 + MAX_SAMPLE);
  const end = below.findIndex(({ isHeader }) => isHeader);
  const sample = below.slice(0, end < 0 ? undefined : end).map(({ cells }) => cells);
  return columnsByCells(header ?? unnamedColumns(sample), sample);
}
