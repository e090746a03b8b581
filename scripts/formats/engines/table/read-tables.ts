import { perObject } from '../../../per-object.ts';
import type { Excerpt, Format, RawRecord } from '../../format.ts';
import { type Line, numberLines } from '../../lines.ts';
import { isFurnitureBesideTables, isIntroduction } from '../fields/furniture.ts';
import {
  type HeadingScope,
  headingsBelow,
  leftOutTopics,
  onlyTopLine,
  type ScopeHeading,
  scopeOf,
  withoutCommonTopic,
  withScope,
} from '../fields/headings/heading-scope.ts';
import { fitCells } from './fit-cells.ts';
import { headingOfRow, headingsAfter, headingsOfTable } from './heading-line.ts';
import { type PartOptions, type TablePart, type TableRow, tableParts } from './parts.ts';
import { replayed } from './replayed.ts';
import { cellsToRecord } from './row-record.ts';
import { divideTitleCells, type FittedRow } from './title-cells.ts';

/** What a declaration may say about its tables. */
interface TableOptions extends Omit<PartOptions, 'mayLackHead'> {
  /** Finds the paper's identifier in the source of a row, if its cells have none. */
  idOfRow?: (source: string) => string | undefined;
  /** Reads a record on a line outside tables. */
  readLine?: (line: Excerpt) => RawRecord | undefined;
}

/** The parts of a file for all formats that say nothing about tables. */
const sharedParts = perObject((lines: readonly Line[]) => replayed(tableParts(lines)));

function partsOf(lines: readonly Line[], options: PartOptions): Iterable<TablePart> {
  const isShared = options.fields === undefined && options.mayLackHead !== false;
  return isShared ? sharedParts(lines)() : tableParts(lines, options);
}

function fittedRow(row: TableRow): FittedRow | undefined {
  const cells = fitCells(row.columns, row.cells);
  return cells && { row, columns: row.columns, cells };
}

/** The records of rows; a row that makes no sense has none. */
function recordsOfRows(rows: readonly TableRow[], { idOfRow }: TableOptions): Map<TableRow, RawRecord> {
  const records = new Map<TableRow, RawRecord>();
  for (const { row, columns, cells } of divideTitleCells(rows.flatMap((row) => fittedRow(row) ?? []))) {
    const record = cellsToRecord(columns, cells, row.lines);
    const id = record?.id === undefined ? idOfRow?.(row.source) : undefined;
    if (record === undefined) continue;
    records.set(row, id === undefined ? record : { ...record, id: { text: id, line: row.lines[0] ?? 1 } });
  }
  return records;
}

/** Reads all tables of papers, pipe and HTML, with what the headings above them say. */
export function readTables(lines: readonly Line[], options: TableOptions = {}): ReturnType<Format['read']> {
  const records: RawRecord[] = [];
  const furniture: number[] = [];
  const above = new Set<ScopeHeading>();
  let headings: readonly ScopeHeading[] = [];
  let scope: HeadingScope | undefined;
  const onlyTop = onlyTopLine(lines);
  let isBeforeTables = true;
  const add = (record: RawRecord | undefined): boolean => {
    if (record === undefined) return false;
    if (scope === undefined) for (const heading of headings) above.add(heading);
    scope ??= scopeOf(headings, onlyTop);
    records.push(withScope(record, scope));
    return true;
  };
  const { fields, readLine } = options;
  const parts = [...partsOf(lines, { fields, mayLackHead: readLine === undefined })];
  const rows = recordsOfRows(
    parts.flatMap((part) => (part.kind === 'row' ? [part.row] : [])),
    options,
  );
  const setHeadings = (below: readonly ScopeHeading[]): void => {
    if (below !== headings) [headings, scope] = [below, undefined];
  };
  const addHeading = (heading: ScopeHeading): void => {
    setHeadings(headingsBelow(headings, heading));
    furniture.push(heading.line);
  };
  for (const part of parts) {
    if (part.kind === 'furniture') furniture.push(part.line);
    else if (part.kind === 'head') {
      isBeforeTables = false;
      setHeadings(headingsOfTable(headings));
      for (const line of part.lines) furniture.push(line);
    } else if (part.kind === 'heading') addHeading(part.heading);
    else if (part.kind === 'row') {
      const heading = add(rows.get(part.row)) ? undefined : headingOfRow(part.row);
      if (heading !== undefined) addHeading(heading);
    } else {
      const { text, number } = part.line;
      setHeadings(headingsAfter(headings, text));
      if (add(readLine?.({ text, line: number }))) isBeforeTables = false;
      else if (isFurnitureBesideTables(text) || (isBeforeTables && isIntroduction(number, text)))
        furniture.push(number);
    }
  }
  const headingLines = new Set([...above].map(({ line }) => line));
  const findings = leftOutTopics(above, onlyTop);
  return { records: withoutCommonTopic(records, headingLines), furniture, findings };
}

/**
 * A format of tables with headers. `isHead` gets the headers of a table of papers exactly as they are in the digest,
 * but without bold marks; the format claims a file in which it is true for one table.
 */
export function tableFormat({
  name,
  isHead,
  ...options
}: TableOptions & { name: string; isHead: (headers: readonly string[]) => boolean }): Format {
  return {
    name,
    detect: (lines) => {
      for (const part of partsOf(numberLines(lines), options)) {
        if (part.kind === 'head' && part.columns.length > 0 && isHead(part.columns.map(({ label }) => label)))
          return true;
      }
      return false;
    },
    read: (lines) => readTables(numberLines(lines), options),
  };
}
