import type { Finding } from '../../../diagnostics.ts';
import { lineFinder } from '../../lines.ts';
import { type Cursor, lineOf, report, resume, take } from './cursor.ts';
import { type DataNode, type ObjectNode, type TextNode, textNode } from './node.ts';
import { readQuoted } from './read-quoted.ts';

/** Values that are nested more deeply are not read. */
const MAX_DEPTH = 50;
/** Commas are skipped like blanks, so that one too many or too few does no harm. */
const BLANKS = /[\s,]*/y;
const COLON = /\s*:\s*/y;
/** `b'…'`, `u"…"` */
const PREFIX = /[bBrRuU]{1,2}(?=["'])/y;
/** `datetime.datetime(2025, 11, 10, 17, 59, tzinfo=datetime.timezone.utc)` in the repr of a Python object */
const PYTHON_DATE = /datetime\.date(?:time)?\((?<date>\d{4}, \d{1,2}, \d{1,2})[^()\n]{0,80}\)/y;
/** `-1.5e3`, `null`, `True` */
const WORD = /(?:[-+]?[\d.][\w.+-]*|(?:null|true|false|None|True|False|NaN|undefined)(?!\w))/y;
function readWord(cursor: Cursor): TextNode | undefined {
  const line = lineOf(cursor);
  const date = take(cursor, PYTHON_DATE)?.groups?.date;
  if (date !== undefined) return textNode(date.replaceAll(', ', '-'), line);
  const word = take(cursor, WORD)?.[0];
  if (word === undefined) return undefined;
  return textNode(/^[-+.\d]/.test(word) ? word : '', line);
}

/** Reads members up to the closing brace. If another object begins before it, this one ends there. */
function readObject(cursor: Cursor, depth: number): ObjectNode {
  const from = cursor.at;
  const node: ObjectNode = { kind: 'object', members: [], line: lineOf(cursor), lastLine: lineOf(cursor) };
  if (cursor.text[cursor.at] === '{') cursor.at++;
  for (;;) {
    node.lastLine = cursor.lineAt(Math.max(cursor.at - 1, from));
    take(cursor, BLANKS);
    const sign = cursor.text[cursor.at];
    if (sign === '"' || sign === "'") {
      const key = readQuoted(cursor);
      if (take(cursor, COLON) !== undefined) {
        const value = readValue(cursor, depth + 1);
        if (value !== undefined) node.members.push({ key, value });
        else resume(cursor);
      } else resume(cursor);
    } else if (sign === undefined || sign === '{' || sign === ']' || sign === ')') {
      report(cursor, 'An object is not closed', from);
      return node;
    } else if (sign === '}') {
      cursor.at++;
      return { ...node, lastLine: cursor.lineAt(cursor.at - 1) };
    } else resume(cursor);
  }
}

/** Reads values up to the bracket that closes their list, or to the end of the text if `isWhole`. */
function readItems(cursor: Cursor, depth: number, isWhole: boolean): DataNode[] {
  const items: DataNode[] = [];
  for (;;) {
    take(cursor, BLANKS);
    const sign = cursor.text[cursor.at];
    const start = cursor.at;
    if (sign === undefined) {
      if (!isWhole) report(cursor, 'A list is not closed');
      return items;
    }
    if (sign === '}' || ((sign === ']' || sign === ')') && isWhole)) {
      report(cursor, 'Nothing is open here');
      cursor.at++;
    } else if (sign === ']' || sign === ')') {
      cursor.at++;
      return items;
    } else {
      const value = readValue(cursor, depth + 1);
      const isKey = value?.kind === 'text' && take(cursor, COLON) !== undefined;
      if (isKey) {
        report(cursor, 'An object does not begin');
        cursor.at = start;
        items.push(readObject(cursor, depth + 1));
      } else if (value === undefined) resume(cursor);
      else items.push(value);
    }
  }
}

function readValue(cursor: Cursor, depth: number): DataNode | undefined {
  if (depth > MAX_DEPTH) return undefined;
  take(cursor, PREFIX);
  const sign = cursor.text[cursor.at];
  if (sign === '"' || sign === "'") return readQuoted(cursor);
  if (sign === '{') return readObject(cursor, depth);
  if (sign !== '[' && sign !== '(') return readWord(cursor);
  const line = lineOf(cursor);
  cursor.at++;
  return { kind: 'list', items: readItems(cursor, depth, false), line };
}

/** The values of a data file; `skipped` has the 1-based numbers of lines with something that could not be read. */
export interface Literals {
  values: DataNode[];
  findings: Finding[];
  skipped: ReadonlySet<number>;
}

/**
 * Reads all values of a file of JSON, JSON Lines or printed Python objects, one after another. Something unreadable
 * gives a finding, and reading resumes at the next member or object. Takes time linear in the text.
 */
export function readLiterals(lines: readonly string[]): Literals {
  const [findings, skipped]: [Finding[], Set<number>] = [[], new Set()];
  const cursor: Cursor = { text: lines.join('\n'), lineAt: lineFinder(lines), at: 0, findings, skipped };
  return { values: readItems(cursor, 0, true), findings, skipped };
}
