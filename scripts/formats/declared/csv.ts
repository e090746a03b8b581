import type { Finding } from '../../diagnostics.ts';
import { type DelimitedRow, readRows } from '../engines/data/delimited-rows.ts';
import type { ObjectNode, TextNode } from '../engines/data/node.ts';
import { isRecord } from '../engines/data/object-entries.ts';
import { objectToRecord } from '../engines/data/object-record.ts';
import { fieldOfKey } from '../engines/fields/labels/key-fields.ts';
import type { Format, RawRecord } from '../format.ts';
import { firstFilled, lineRange } from '../lines.ts';

const DELIMITERS = [',', ';', '\t'] as const;
/** `sep=;` tells Excel the delimiter. */
const HINT = /^sep=[,;\t]\s*$/i;
/** The share of the first line's names that the dictionary must know. */
const KNOWN = 0.5;

const cellsOf = (line: string, delimiter: string): string[] =>
  line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));

/** The delimiter that cuts a line into names of columns, one of them a title's; `undefined` if none does. */
function delimiterOf(head: string | undefined): string | undefined {
  if (head === undefined || head.length > 1_000) return undefined;
  return DELIMITERS.find((delimiter) => {
    const fields = cellsOf(head, delimiter).map(fieldOfKey);
    const known = fields.filter((field) => field !== undefined);
    const hasTitle = known.includes('title') || known.includes('titleZh');
    return hasTitle && known.length >= 2 && known.length >= fields.length * KNOWN;
  });
}

/** What is wrong with a row. A row with too many cells, or with too few and broken quotes, is not readable. */
function problemOf(row: DelimitedRow, columns: number): { message: string; isReadable: boolean } | undefined {
  const count = row.cells.length;
  if (!row.isBroken && count === columns) return undefined;
  const quotes = row.isBroken ? 'The quotes of the row do not match. ' : '';
  const message = `${quotes}The row has ${count} cells where the table has ${columns} columns.`;
  return { message, isReadable: count === columns || (count < columns && !row.isBroken) };
}

const rowToObject = (head: readonly TextNode[], { cells, line, lastLine }: DelimitedRow): ObjectNode => ({
  kind: 'object',
  members: head.flatMap((key, index) => {
    const value = cells[index];
    return value === undefined ? [] : [{ key, value }];
  }),
  line,
  lastLine,
});

/** Rows of cells between commas, semicolons or tabs; the first row names the columns. */
export const csv: Format = {
  name: 'csv',

  detect: (lines) => {
    const [first = '', second] = firstFilled(lines, 2);
    return delimiterOf(HINT.test(first) ? second : first) !== undefined;
  },

  read: (lines) => {
    const at = lines.findIndex((line) => line.trim() !== '' && !HINT.test(line));
    const [head, ...rows] = readRows(
      lines.map((line, index) => (index < at ? '' : line)),
      delimiterOf(lines[at]) ?? ',',
    );
    const records: RawRecord[] = [];
    const findings: Finding[] = [];
    for (const row of rows) {
      const problem = problemOf(row, head?.cells.length ?? 0);
      if (problem !== undefined)
        findings.push({ code: 'broken-data', line: row.line, message: problem.message });
      const object = rowToObject(head?.cells ?? [], row);
      if (problem?.isReadable !== false && isRecord(object)) records.push(objectToRecord(object));
    }
    return { records, furniture: lineRange(1, head?.lastLine ?? 0), findings };
  },
};
