import { addAll } from '../../../../src/text/add-all.ts';
import { hasChinese } from '../../../../src/text/script.ts';
import type { Excerpt } from '../../format.ts';
import { readSideLines, type SideValue, shortLabelOf } from '../fields/side-lines.ts';
import { type DividedTitle, divideTitles } from '../fields/titles/divide-titles.ts';
import type { Column } from './cell-costs.ts';
import { isText } from './cell-kinds.ts';
import type { TableRow } from './parts.ts';

/** A row with a cell, or none, for each of its columns. */
export interface FittedRow {
  row: TableRow;
  columns: readonly Column[];
  cells: readonly (Excerpt | undefined)[];
}

/** A row with its title cell. */
interface TitledRow {
  fitted: FittedRow;
  at: number;
  cell: Excerpt;
}

/** Tables with fewer rows are voted on together with the others of the same headers. */
const MIN_ROWS_TO_VOTE = 4;
/** A label that the dictionary lacks stands in at least this many cells. */
const MIN_RECURRING = 2;
const NO_CELL: Excerpt = { text: '', line: 0 };
const OF_AUTHORS = /author|作者/i;
/** `，`, `。`: a line with such a sign is no title */
const NO_TITLE = /[，。；！]/;
/** The longest title below another one, in UTF-16 code units. */
const MAX_OTHER_TITLE_LENGTH = 120;

/** The index of the column with the title; of several the first that has one in this row. */
function titleIndex({ columns, cells }: FittedRow): number {
  const isTitle = ({ field }: Column): boolean => field === 'title';
  const first = columns.findIndex(isTitle);
  if (first === columns.findLastIndex(isTitle)) return first;
  return columns.findIndex((column, at) => isTitle(column) && isText(cells[at] ?? NO_CELL));
}

/** The rows whose title cells are divided alike: those of one table, or of all small tables with the same headers. */
function pools(rows: readonly FittedRow[]): TitledRow[][] {
  const byTable = new Map<readonly Column[], TitledRow[]>();
  for (const fitted of rows) {
    const at = titleIndex(fitted);
    const cell = fitted.cells[at];
    if (cell === undefined) continue;
    const table = byTable.get(fitted.row.columns);
    if (table === undefined) byTable.set(fitted.row.columns, [{ fitted, at, cell }]);
    else table.push({ fitted, at, cell });
  }
  const byKey = new Map<string, TitledRow[]>();
  let tables = 0;
  for (const [columns, table] of byTable) {
    const headers = columns.map(({ label }) => label).join('|');
    const key = table.length < MIN_ROWS_TO_VOTE ? headers : `${headers}\n${tables++}`;
    const pool = byKey.get(key);
    if (pool === undefined) byKey.set(key, table);
    else addAll(pool, table);
  }
  return [...byKey.values()];
}

function recurringLabels(divided: readonly DividedTitle[]): Set<string> {
  const counts = new Map<string, number>();
  for (const label of divided.flatMap(({ lines }) => lines.map(shortLabelOf))) {
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= MIN_RECURRING).map(([label]) => label));
}

/** True for a line without a label in the language that the title is not in. */
const isOtherLanguage = (title: string, { field, label, text }: SideValue): boolean =>
  field === 'note' && label === '' && !text.includes('\n') && hasChinese(text) !== hasChinese(title);

const isLikeTitle = ({ text }: SideValue): boolean =>
  text.length <= MAX_OTHER_TITLE_LENGTH && !NO_TITLE.test(text);

/** Makes titles of the first lines in the other language, if most of them in the pool may be titles. */
function markOtherTitles(titles: readonly string[], values: readonly SideValue[][]): void {
  const others = values.flatMap((all, row) => {
    const first = all.find(({ field, label }) => field === 'note' && label === '');
    return first !== undefined && isOtherLanguage(titles[row] ?? '', first) ? [first] : [];
  });
  if (others.filter(isLikeTitle).length * 2 <= others.length) return;
  for (const value of others) value.field = 'title';
}

/** Under a header that names authors, too, the first line that may be names is. */
function markAuthors(values: readonly SideValue[][]): void {
  for (const all of values) {
    if (all.some(({ field }) => field === 'authors')) continue;
    const first = all.find(({ field, label }) => field === 'note' && label === '');
    if (first !== undefined) first.field = 'authors';
  }
}

/** The numbers of the lines of the file on which the lines of a cell begin. */
function lineNumbers(cell: Excerpt, lines: readonly string[]): number[] {
  let [from, number] = [0, cell.line];
  return lines.map((line) => {
    const at = cell.text.indexOf(line, from);
    if (at >= 0) {
      number += cell.text.slice(from, at).split('\n').length - 1;
      from = at;
    }
    return number;
  });
}

function withValues({ fitted, at, cell }: TitledRow, divided: DividedTitle, values: SideValue[]): FittedRow {
  const numbers = lineNumbers(cell, divided.lines);
  return {
    row: fitted.row,
    columns: [...fitted.columns, ...values.map(({ field, label }): Column => ({ field, label }))],
    cells: [
      ...fitted.cells.with(at, { text: divided.title, line: cell.line }),
      ...values.map(({ text, index }) => ({ text, line: numbers[index] ?? cell.line })),
    ],
  };
}

/**
 * Rows in which the cell of the title has the title alone: whatever else stood in it (a text, names, labelled values) is
 * in columns of its own, behind the others.
 */
export function divideTitleCells(rows: readonly FittedRow[]): FittedRow[] {
  const found = new Map<FittedRow, FittedRow>();
  for (const pool of pools(rows)) {
    const divided = divideTitles(pool.map(({ cell }) => cell.text));
    const recurring = recurringLabels(divided);
    const values = divided.map(({ lines }) => readSideLines(lines, recurring));
    markOtherTitles(
      divided.map(({ title }) => title),
      values,
    );
    if (pool.some(({ fitted, at }) => OF_AUTHORS.test(fitted.columns[at]?.label ?? ''))) markAuthors(values);
    pool.forEach((titled, index) => {
      const parts = divided[index];
      if (parts === undefined || parts.lines.length === 0) return;
      found.set(titled.fitted, withValues(titled, parts, values[index] ?? []));
    });
  }
  return rows.map((row) => found.get(row) ?? row);
}
