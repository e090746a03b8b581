import { isChinese } from '../../../../src/text/script.ts';
import type { Excerpt } from '../../format.ts';
import { unbold } from '../fields/cell-text.ts';
import { fieldOfLabel, type LabelledField } from '../fields/labels/labels.ts';
import { isProse } from '../fields/text-shapes.ts';
import type { Column } from './cell-costs.ts';
import {
  isDate,
  isLinked,
  isLinkedTitle,
  isLinkWords,
  isNames,
  isText,
  isWords,
  namesPaper,
} from './cell-kinds.ts';
import { isOfPapers } from './header-columns.ts';

type Row = readonly Excerpt[];
type Test = (cell: Excerpt) => boolean;

/** `中文`, `Chinese`, `译`: a header that only says in which language its column is */
const CHINESE = /^(?:中文|汉语|漢語|中译|译|譯|chinese|zh(?:-?cn)?|cn)$/i;

/** `Method`, `模型`: a header for what a paper is known by */
const WORK =
  /^(?:methods?|models?|names?|works?|systems?|approach(?:es)?|algorithms?|datasets?|benchmarks?|名称|名稱|方法|模型|工作|算法|系统)$/i;
/** `短评`, `Why`: a header for what the digest says */
const REMARK = /评|評|注|说|說|简|簡|概|要|总|言|感想|コメント|remark|comment|note|why|summary|descri|idea/i;
const LINKS: ReadonlySet<LabelledField | undefined> = new Set(['id', 'link'] as const);

const isFilled = ({ text }: Excerpt): boolean => text.trim() !== '';
const cellsOf = (rows: readonly Row[], column: number): Excerpt[] =>
  rows.flatMap((row) => row[column] ?? []).filter(isFilled);

/** True if a test holds for at least half of the cells that are not empty, and for one. */
function mostly(cells: readonly Excerpt[], test: Test): boolean {
  const count = cells.filter(test).length;
  return count > 0 && count * 2 >= cells.length;
}

/** True if most rows hold the address or the identifier of a paper. */
const arePapers = (rows: readonly Row[]): boolean =>
  rows.length > 0 && rows.filter((row) => row.some(namesPaper)).length * 2 >= rows.length;

/** True for a table of attributes, with labels in its first column. */
const isOfAttributes = (rows: readonly Row[]): boolean =>
  (rows[0]?.length ?? 0) <= 2 &&
  mostly(cellsOf(rows, 0), ({ text }) => fieldOfLabel(unbold(text)) !== undefined);

/** True for a column that may hold titles though its header does not say so. */
const mayHoldTitles = ({ field, label }: Column): boolean =>
  WORK.test(label) || (field === undefined && !REMARK.test(label));

/** The column with titles: linked ones, else words, else any text in a column whose header says nothing else. */
function titleColumn(columns: readonly Column[], rows: readonly Row[]): number {
  const find = (may: (column: Column) => boolean, test: Test): number =>
    columns.findIndex((column, at) => may(column) && mostly(cellsOf(rows, at), test));
  const linked = find((column) => mayHoldTitles(column) || LINKS.has(column.field), isLinkedTitle);
  if (linked >= 0) return linked;
  const words = find(mayHoldTitles, isWords);
  return words >= 0 ? words : find(mayHoldTitles, isText);
}

/** Adds a title where titles are, if the column that is called so has none. */
function withTitle(columns: readonly Column[], rows: readonly Row[]): Column[] {
  const named = columns.findIndex(({ field }) => field === 'title' || field === 'titleZh');
  if (named >= 0 && (rows.length === 0 || !cellsOf(rows, named).every(isLinkWords))) return [...columns];
  const at = titleColumn(columns, rows);
  return columns.map((column, index) => (index === at ? { ...column, field: 'title' } : column));
}

/** The field of a column without a known header, by its cells. */
function fieldOfCells({ label }: Column, cells: readonly Excerpt[]): LabelledField | undefined {
  if (CHINESE.test(label) && mostly(cells, ({ text }) => isChinese(text))) {
    return mostly(cells, ({ text }) => isProse(text)) ? 'abstractZh' : 'titleZh';
  }
  if (mostly(cells, isDate)) return 'date';
  return mostly(cells, isNames) ? 'authors' : undefined;
}

/** Gives columns whose headers are not known the fields that their cells tell, where no other column has them. */
function withFieldsOfCells(columns: readonly Column[], rows: readonly Row[]): Column[] {
  const taken = new Set(columns.map(({ field }) => field));
  return columns.map((column, at) => {
    const field = column.field === undefined ? fieldOfCells(column, cellsOf(rows, at)) : undefined;
    if (field === undefined || taken.has(field)) return column;
    taken.add(field);
    return { ...column, field };
  });
}

/**
 * The columns of a table of papers, by its head and its first rows; none for another table. One known header is enough
 * where it is a title's and most cells below it are links, or where most rows name a paper. Titles are looked for where
 * the head knows no column for them, or where that has none.
 */
export function columnsByCells(head: readonly Column[], rows: readonly Row[]): Column[] {
  const isKnown = isOfPapers(head);
  const title = head.findIndex(({ field }) => field === 'title' || field === 'titleZh');
  const areLinks = title >= 0 && mostly(cellsOf(rows, title), isLinked);
  if (!isKnown && (isOfAttributes(rows) || !(areLinks || arePapers(rows)))) return [];
  const columns = withFieldsOfCells(withTitle(head, rows), rows);
  return columns.some(({ field }) => field === 'title' || field === 'titleZh' || field === 'id')
    ? columns
    : [];
}
