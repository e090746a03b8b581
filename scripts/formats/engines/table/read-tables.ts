import { parsePaperAddress } from '../../../../src/schema/paper-address.ts';
import type { Excerpt, Format, RawRecord } from '../../format.ts';
import { type Line, numberLines } from '../../lines.ts';
import { isFurnitureBesideTables } from '../fields/furniture.ts';
import {
  type HeadingScope,
  headingsBelow,
  onlyTopLine,
  type ScopeHeading,
  scopeOf,
  withScope,
} from '../fields/heading-scope.ts';
import { linksIn } from '../fields/markdown-links.ts';
import { fitCells } from './fit-cells.ts';
import type { HeaderFields } from './header-columns.ts';
import { type TableRow, tableParts } from './parts.ts';
import { cellsToRecord } from './row-record.ts';

/** What a declaration may say about its tables. */
interface TableOptions {
  /** Headers that the dictionary lacks, or that mean something else here. */
  fields?: HeaderFields;
  /** Finds the paper's identifier in the source of a row, if its cells have none. */
  idOfRow?: (source: string) => string | undefined;
  /** Reads a record on a line outside tables. */
  readLine?: (line: Excerpt) => RawRecord | undefined;
}

/**
 * An introduction ends at this line of the file at the latest; its lines are no longer than this, in UTF-16 code units.
 */
const MAX_INTRODUCTION = { lines: 40, length: 400 };

function recordOfRow(row: TableRow, { idOfRow }: TableOptions): RawRecord | undefined {
  const cells = fitCells(row.columns, row.cells);
  const record = cells && cellsToRecord(row.columns, cells, row.lines);
  const id = record?.id === undefined ? idOfRow?.(row.source) : undefined;
  return record && id !== undefined ? { ...record, id: { text: id, line: row.lines[0] ?? 1 } } : record;
}

/** True for a short line near the beginning of the file that does not link to a paper. */
function isIntroduction({ text, number }: Line): boolean {
  if (number > MAX_INTRODUCTION.lines || text.length > MAX_INTRODUCTION.length) return false;
  return linksIn(text).every(({ url }) => parsePaperAddress(url) === undefined);
}

/** Reads all tables of papers, pipe and HTML, with what the headings above them say. */
export function readTables(lines: readonly Line[], options: TableOptions = {}): ReturnType<Format['read']> {
  const records: RawRecord[] = [];
  const furniture: number[] = [];
  let headings: ScopeHeading[] = [];
  let scope: HeadingScope | undefined;
  const onlyTop = onlyTopLine(lines);
  let isBeforeTables = true;
  const add = (record: RawRecord | undefined): boolean => {
    if (record === undefined) return false;
    scope ??= scopeOf(headings, onlyTop);
    records.push(withScope(record, scope));
    return true;
  };
  for (const part of tableParts(lines, options.fields)) {
    if (part.kind === 'furniture') furniture.push(part.line);
    else if (part.kind === 'head') {
      isBeforeTables = false;
      for (const line of part.lines) furniture.push(line);
    } else if (part.kind === 'heading') {
      headings = headingsBelow(headings, part.heading);
      scope = undefined;
      furniture.push(part.heading.line);
    } else if (part.kind === 'row') {
      add(recordOfRow(part.row, options));
    } else {
      const { text, number } = part.line;
      if (add(options.readLine?.({ text, line: number }))) isBeforeTables = false;
      else if (isFurnitureBesideTables(text) || (isBeforeTables && isIntroduction(part.line)))
        furniture.push(number);
    }
  }
  return { records, furniture, findings: [] };
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
      for (const part of tableParts(numberLines(lines), options.fields)) {
        if (part.kind === 'head' && part.columns.length > 0 && isHead(part.columns.map(({ label }) => label)))
          return true;
      }
      return false;
    },
    read: (lines) => readTables(numberLines(lines), options),
  };
}
