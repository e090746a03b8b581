import type { Excerpt } from '../../format.ts';
import { TAG, unbold } from '../fields/cell-text.ts';
import { fieldOfLabel, type LabelledField } from '../fields/labels/labels.ts';
import type { Column } from './cell-costs.ts';

/** A table with more columns is not one of papers. */
const MAX_COLUMNS = 40;
/** A longer header is not cut into words; in UTF-16 code units. */
const MAX_HEADER_LENGTH = 40;

/**
 * The fields of headers that the dictionary lacks or has another field for; a key is a header exactly as in the digest.
 */
export type HeaderFields = Readonly<Record<string, LabelledField>>;

/** `PDF / Code`, `Title and Authors`, `标题与作者`, `标题 Title` */
const BETWEEN_WORDS =
  /\s?[/&+,，、|与與和及]\s?|\sand\s|(?<=\p{Script=Han})\s(?=[A-Za-z])|(?<=[A-Za-z])\s(?=\p{Script=Han})/u;

/** The field of a header as a whole, otherwise of the first of its words that is known. */
function fieldOfHeader(label: string): LabelledField | undefined {
  const parts = label.length > MAX_HEADER_LENGTH ? [] : label.split(BETWEEN_WORDS);
  return [label, ...parts].map(fieldOfLabel).find((field) => field !== undefined);
}

/** A test for the headers of a table: true if they begin with the wanted ones. */
export const beginsWith =
  (wanted: readonly string[]) =>
  (headers: readonly string[]): boolean =>
    wanted.every((header, index) => headers[index] === header);

function columnOf({ text }: Excerpt, fields: HeaderFields): Column {
  const label = unbold(text.replace(TAG, ' '));
  return { label, field: Object.hasOwn(fields, label) ? fields[label] : fieldOfHeader(label) };
}

/** The columns that a row of headers names. */
export function columnsOf(header: readonly Excerpt[], fields: HeaderFields = {}): Column[] {
  return header.length > MAX_COLUMNS ? [] : header.map((cell) => columnOf(cell, fields));
}

const isKnown = ({ field, label }: Column): boolean => field !== undefined || label === '';

/** False for a row with a cell that the dictionary does not know: no header, which costs less to know than its columns. */
export function mayBeHeader(row: readonly Excerpt[], fields: HeaderFields = {}): boolean {
  return row.every((cell) => isKnown(columnOf(cell, fields)));
}

/** True for the columns of a table of papers: one for titles or addresses, and a second known one. */
export function isOfPapers(columns: readonly Column[]): boolean {
  const known = columns.filter(({ field }) => field !== undefined && field !== 'nothing');
  return (
    known.length > 1 && known.some(({ field }) => field === 'title' || field === 'titleZh' || field === 'id')
  );
}

/** True if the dictionary knows every cell, so that a row is the head of a table even without a rule below it. */
export function isHeader(columns: readonly Column[]): boolean {
  return isOfPapers(columns) && columns.every(isKnown);
}
