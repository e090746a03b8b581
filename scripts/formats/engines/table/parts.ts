import type { Excerpt } from '../../format.ts';
import { frontMatterEnd, isBlank, type Line } from '../../lines.ts';
import type { ScopeHeading } from '../fields/headings/heading-scope.ts';
import { isRule, splitCells } from '../fields/pipe-cells.ts';
import type { Column } from './cell-costs.ts';
import { columnsOf, type HeaderFields, isHeader } from './header-columns.ts';
import { headingOf } from './heading-line.ts';
import { type HtmlRow, htmlTableAt } from './html-table.ts';
import { htmlColumns, paperHeadAt } from './paper-head.ts';
import { type PipeHead, pipeRowAt } from './pipe-table.ts';

/** A row of a table of papers, pipe or HTML. */
export interface TableRow {
  columns: Column[];
  cells: Excerpt[];
  lines: number[];
  /** The text of the row as it is in the file. */
  source: string;
}

/** A piece of a file with tables. */
export type TablePart =
  | { kind: 'head'; columns: Column[]; lines: number[] }
  | { kind: 'row'; row: TableRow }
  | { kind: 'heading'; heading: ScopeHeading }
  | { kind: 'furniture'; line: number }
  | { kind: 'text'; line: Line };

/** What a format says about the tables of its files. */
export interface PartOptions {
  /** Headers that the dictionary lacks, or that mean something else here. */
  fields?: HeaderFields | undefined;
  /** False where rows without a head are read otherwise. */
  mayLackHead?: boolean;
}

/** The heads and rows of an HTML table of papers; other lines of it as text. */
function* htmlParts(
  lines: readonly Line[],
  rows: readonly HtmlRow[],
  fields: HeaderFields | undefined,
): Generator<TablePart> {
  const taken = new Set<number>();
  let columns: Column[] | undefined;
  for (const [index, { cells, lines: numbers, source, isHeader: isMarked }] of rows.entries()) {
    const header = columnsOf(cells, fields);
    const isHead = isMarked || isHeader(header);
    if (isHead || columns === undefined) {
      columns = htmlColumns(rows, index, isHead ? header : undefined);
      yield { kind: 'head', columns, lines: isHead ? numbers : [] };
    }
    if (!isHead && columns.length > 0) yield { kind: 'row', row: { columns, cells, lines: numbers, source } };
    if (isHead || columns.length > 0) for (const number of numbers) taken.add(number);
  }
  for (const line of lines) if (!taken.has(line.number) && !isBlank(line.text)) yield { kind: 'text', line };
}

/**
 * Cuts a file into heads and rows of tables of papers, headings, furniture and other lines. Blank lines are left out.
 */
export function* tableParts(
  lines: readonly Line[],
  { fields, mayLackHead = true }: PartOptions = {},
): Generator<TablePart> {
  let head: PipeHead | undefined;
  /** True between the first line of a table that is not of papers and the end of it. */
  let isInOther = false;
  let index = frontMatterEnd(lines);
  for (const { number } of lines.slice(0, index)) yield { kind: 'furniture', line: number };
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    index += 1;
    isInOther &&= line.text.includes('|');
    if (isBlank(line.text)) {
      if (head?.isOpened === false) head = undefined;
      continue;
    }
    const html = htmlTableAt(lines, index - 1);
    if (html !== undefined) {
      yield* htmlParts(lines.slice(index - 1, html.next), html.rows, fields);
      index = html.next;
      continue;
    }
    const begun = paperHeadAt(lines, index - 1, {
      fields,
      mayLackHead: mayLackHead && head === undefined && !isInOther,
    });
    if (begun !== undefined) {
      head = begun.columns.length > 0 ? begun : undefined;
      isInOther = head === undefined;
      yield { kind: 'head', columns: begun.columns, lines: begun.lines };
      if (begun.next >= index) {
        index = begun.next;
        continue;
      }
    }
    const heading = headingOf(line);
    if (heading !== undefined) {
      head = undefined;
      yield { kind: 'heading', heading };
      continue;
    }
    const row = head === undefined ? undefined : pipeRowAt(lines, index - 1, head);
    if (isRule(line.text)) yield { kind: 'furniture', line: line.number };
    else if (head === undefined || row === undefined) yield { kind: 'text', line };
    else {
      yield {
        kind: 'row',
        row: { columns: head.columns, cells: splitCells(row), lines: row.lines, source: row.text },
      };
      index = row.next;
    }
  }
}
