import type { Excerpt } from '../../format.ts';
import { type Line, readHeading } from '../../lines.ts';

/** A row of an HTML table. `isHeader`: at least half of its cells are `<th>`. */
export interface HtmlRow {
  cells: Excerpt[];
  lines: number[];
  source: string;
  isHeader: boolean;
}

/** `<table class="papers">` */
const TABLE = /<table\b/i;
const END = /<\/table\s*>/i;
/** `<td class="tags">`, `</tr>` */
const TABLE_TAG = /<(?<closing>\/?)(?<name>tr|td|th|table)\b[^<>]*>/gi;

/** Gives the index of the line at an offset; must be asked for offsets in ascending order. */
function lineCounter(text: string): (offset: number) => number {
  let index = 0;
  let end = text.indexOf('\n');
  return (offset) => {
    while (end !== -1 && end < offset) {
      index += 1;
      end = text.indexOf('\n', end + 1);
    }
    return index;
  };
}

function readRows(lines: readonly Line[]): HtmlRow[] {
  const text = lines.map((line) => line.text).join('\n');
  const lineAt = lineCounter(text);
  const rows: HtmlRow[] = [];
  let row: { from: number; index: number; cells: Excerpt[]; headers: number } | undefined;
  let cell: { from: number; index: number } | undefined;
  const closeCell = (to: number): void => {
    const line = lines[cell?.index ?? 0]?.number ?? 1;
    if (cell !== undefined) row?.cells.push({ text: text.slice(cell.from, to).trim(), line });
    cell = undefined;
  };
  const closeRow = (to: number): void => {
    closeCell(to);
    const last = lineAt(to);
    if (row !== undefined && row.cells.length > 0) {
      const { index, from, cells, headers } = row;
      const isHeader = headers > 0 && headers * 2 >= cells.length;
      const numbers = lines.slice(index, last + 1).map(({ number }) => number);
      rows.push({ cells, isHeader, lines: numbers, source: text.slice(from, to) });
    }
    row = undefined;
  };
  for (const match of text.matchAll(TABLE_TAG)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const name = match.groups?.name?.toLowerCase();
    const isClosing = match.groups?.closing === '/';
    if (name === 'table' || name === 'tr') {
      closeRow(from);
      if (name === 'tr' && !isClosing) row = { from, index: lineAt(from), cells: [], headers: 0 };
      continue;
    }
    closeCell(from);
    if (isClosing) continue;
    row ??= { from, index: lineAt(from), cells: [], headers: 0 };
    if (name === 'th') row.headers += 1;
    cell = { from: to, index: lineAt(to) };
  }
  closeRow(text.length);
  return rows;
}

/** The HTML table that begins on the line at `index`: its rows, and the index of the line after it. */
export function htmlTableAt(
  lines: readonly Line[],
  index: number,
): { rows: HtmlRow[]; next: number } | undefined {
  if (!TABLE.test(lines[index]?.text ?? '')) return undefined;
  let last = index;
  while (last < lines.length - 1 && !END.test(lines[last]?.text ?? '')) {
    // A table that is never closed ends before the next heading.
    if (readHeading(lines[last + 1]?.text ?? '') !== undefined) break;
    last += 1;
  }
  return { rows: readRows(lines.slice(index, last + 1)), next: last + 1 };
}
