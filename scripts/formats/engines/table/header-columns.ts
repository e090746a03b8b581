import type { Excerpt } from '../../format.ts';
import { unbold } from '../fields/cell-text.ts';
import { fieldOfLabel, type LabelledField } from '../fields/labels.ts';
import type { Column } from './cell-costs.ts';

/** More columns than this make no table of papers. */
const MAX_COLUMNS = 40;
/** Longest header whose parts are looked at, in UTF-16 code units. */
const MAX_HEADER_LENGTH = 40;

/** What a declaration says of headers that the dictionary does not have, or has otherwise; keys as the digest writes them. */
export type HeaderFields = Readonly<Record<string, LabelledField>>;

/** `PDF / Code`, `Title & Authors`, `标题 Title` */
const BETWEEN_WORDS = /\s?[/&+,，、]\s?|(?<=\p{Script=Han})\s(?=[A-Za-z])|(?<=[A-Za-z])\s(?=\p{Script=Han})/u;

/** What a header stands for: all of it, else the first of its parts that is known. */
function fieldOfHeader(label: string): LabelledField | undefined {
  const parts = label.length > MAX_HEADER_LENGTH ? [] : label.split(BETWEEN_WORDS);
  return [label, ...parts].map(fieldOfLabel).find((field) => field !== undefined);
}

/** A test for tables whose first headers are these, in this order. */
export const beginsWith =
  (wanted: readonly string[]) =>
  (headers: readonly string[]): boolean =>
    wanted.every((header, index) => headers[index] === header);

/** The columns that header cells name. */
export function columnsOf(header: readonly Excerpt[], fields: HeaderFields = {}): Column[] {
  if (header.length > MAX_COLUMNS) return [];
  return header.map(({ text }) => {
    const label = unbold(text);
    return { label, field: Object.hasOwn(fields, label) ? fields[label] : fieldOfHeader(label) };
  });
}

/** True for a table of papers: it has titles or their addresses, and one more thing that is known. */
export function isOfPapers(columns: readonly Column[]): boolean {
  const known = columns.filter(({ field }) => field !== undefined && field !== 'nothing');
  return (
    known.length > 1 && known.some(({ field }) => field === 'title' || field === 'titleZh' || field === 'id')
  );
}

/** True where the dictionary knows every cell, so that a row is a header even without a rule below it. */
export function isHeader(columns: readonly Column[]): boolean {
  return isOfPapers(columns) && columns.every(({ field, label }) => field !== undefined || label === '');
}
