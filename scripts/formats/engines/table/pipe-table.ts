import type { Excerpt } from '../../format.ts';
import { isBlank, type Line } from '../../lines.ts';
import { barsOf, isRule, splitCells } from '../fields/pipe-cells.ts';
import type { Column } from './cell-costs.ts';
import { columnsOf, type HeaderFields, isHeader, mayBeHeader } from './header-columns.ts';

/** The head of a pipe table: its columns, and whether its line begins and ends with a bar. */
export interface PipeHead {
  columns: Column[];
  isOpened: boolean;
  isClosed: boolean;
  lines: number[];
  /** The index of the line after it. */
  next: number;
}

/** A row of a pipe table, with the numbers of its lines; `next` is the index of the line after it. */
export interface PipeRow extends Excerpt {
  lines: number[];
  next: number;
}

/** How many lines a row may take. */
const MAX_ROW_LINES = 40;
/** Longest head that needs no rule below it; in UTF-16 code units. */
const MAX_HEAD_LENGTH = 400;
/** `# Topic`, `</details>`: no cell extends beyond such a line */
const BOUNDARY = /^\s{0,3}(?:#{1,6}\s|<\/?(?:table|details|h\d)\b|-{3,}\s*$)/i;

const opens = (text: string): boolean => text.trimStart().startsWith('|');
const closes = (text: string): boolean => text.trimEnd().endsWith('|') && !text.trimEnd().endsWith('\\|');

/** The head on the line at `index`: a line with bars that has a rule below it or only known headers in it. */
export function pipeHeadAt(
  lines: readonly Line[],
  index: number,
  fields?: HeaderFields,
): PipeHead | undefined {
  const line = lines[index];
  if (line === undefined || !line.text.includes('|') || isRule(line.text)) return undefined;
  const below = lines.slice(index + 1, index + 3).findIndex(({ text }) => !isBlank(text));
  const rule = lines[index + 1 + below];
  const isRuled = below >= 0 && rule !== undefined && isRule(rule.text);
  if (!isRuled && line.text.length > MAX_HEAD_LENGTH) return undefined;
  const cells = splitCells({ text: line.text, line: line.number });
  if (!isRuled && !mayBeHeader(cells, fields)) return undefined;
  const columns = columnsOf(cells, fields);
  const isWhole = opens(line.text) && closes(line.text);
  if (columns.length < 2 && !(isRuled && isWhole)) return undefined;
  if (!isRuled && !isHeader(columns)) return undefined;
  return {
    columns,
    isOpened: opens(line.text),
    isClosed: closes(line.text),
    lines: isRuled ? [line.number, rule.number] : [line.number],
    next: isRuled ? index + below + 2 : index + 1,
  };
}

/** The index after a row of several lines; `undefined` if the row ends with its first line. */
function endOfRow(lines: readonly Line[], index: number, head: PipeHead): number | undefined {
  const least = head.columns.length + (head.isClosed ? 1 : 0);
  let bars = barsOf(lines[index]?.text ?? '').length;
  const isShort = bars < head.columns.length;
  for (let at = index + 1; at < lines.length && at < index + MAX_ROW_LINES; at++) {
    const text = lines[at]?.text ?? '';
    const next = lines[at + 1]?.text ?? '';
    if (opens(text) || BOUNDARY.test(text)) return undefined;
    if (isBlank(text) && (!isShort || opens(next) || !next.includes('|'))) return undefined;
    bars += barsOf(text).length;
    if (bars >= least && (closes(text) || !head.isClosed)) return at + 1;
  }
  return undefined;
}

/** The row that begins on the line at `index`, in a table with this head. */
export function pipeRowAt(lines: readonly Line[], index: number, head: PipeHead): PipeRow | undefined {
  const line = lines[index];
  if (line === undefined || !line.text.includes('|')) return undefined;
  const bars = barsOf(line.text).length;
  if (head.isOpened ? !opens(line.text) && bars < head.columns.length - 1 : bars === 0) return undefined;
  const isWhole = head.isClosed
    ? bars > head.columns.length && closes(line.text)
    : bars >= head.columns.length - (head.isOpened ? 0 : 1);
  const next = (isWhole || !head.isOpened ? undefined : endOfRow(lines, index, head)) ?? index + 1;
  const taken = lines.slice(index, next);
  return {
    text: taken.map(({ text }) => text).join('\n'),
    line: line.number,
    lines: taken.filter(({ text }) => !isBlank(text)).map(({ number }) => number),
    next,
  };
}
