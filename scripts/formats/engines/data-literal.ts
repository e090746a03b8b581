import {
  type DataNode,
  type Finding,
  lineFinder,
  type ObjectNode,
  type TextNode,
  textNode,
} from './data-node.ts';

/** Values in values deeper than this are not read. */
const DEEPEST = 50;
/** `, "title":` or `{` at the start of a line: where reading goes on after something that cannot be read */
const NEXT = /[,\n][ \t]*(?=\{|["'][^"'\n]{1,60}["'][ \t]*:)/g;
/** `  "title":`, `},`: a line on which no text goes on, though JSON may hold U+2028 and some hold line ends */
const STRUCTURE = /\n[ \t]*(?:["'][^"'\n]{1,60}["'][ \t]*:|[{}[\]]|$)/y;
/** Commas are passed over like blanks, so that one too many or too few harms nothing. */
const BLANKS = /[\s,]*/y;
const COLON = /\s*:\s*/y;
/** `b'…'`, `u"…"` */
const PREFIX = /[bBrRuU]{1,2}(?=["'])/y;
/** `datetime.datetime(2025, 11, 10, 17, 59, tzinfo=datetime.timezone.utc)` in the repr of a Python object */
const PYTHON_DATE = /datetime\.date(?:time)?\((?<date>\d{4}, \d{1,2}, \d{1,2})[^()\n]{0,80}\)/y;
/** `-1.5e3`, `null`, `True` */
const WORD = /(?:[-+]?[\d.][\w.+-]*|(?:null|true|false|None|True|False|NaN|undefined)(?!\w))/y;
/** `\n`, `\u4e2d`, and of Python alone `\x9f`, `\U0001f600` */
const ESCAPE = /\\(?:u([\da-f]{4})|x([\da-f]{2})|U([\da-f]{8})|([\s\S]))/gi;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

interface Cursor {
  readonly text: string;
  readonly lineAt: (offset: number) => number;
  at: number;
  readonly findings: Finding[];
  readonly skipped: Set<number>;
}

const lineOf = (cursor: Cursor): number => cursor.lineAt(cursor.at);

function report(cursor: Cursor, what: string, at = cursor.at): void {
  const line = cursor.lineAt(at);
  const message = `${what}: "${cursor.text.slice(at, at + 40).replace(/\s+/g, ' ')}".`;
  if (cursor.findings.at(-1)?.line !== line) cursor.findings.push({ code: 'broken-data', line, message });
}

/** The text that `pattern` (sticky) matches here, which is passed over. */
function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text) ?? undefined;
  cursor.at += match?.[0].length ?? 0;
  return match;
}

/** Reports, and goes on where a member or an object begins; at the end of the text where there is none. */
function resume(cursor: Cursor): void {
  report(cursor, 'Cannot read the data');
  NEXT.lastIndex = cursor.at;
  const match = NEXT.exec(cursor.text);
  const end = match?.index ?? cursor.text.length;
  for (let line = lineOf(cursor); line <= cursor.lineAt(end); line++) cursor.skipped.add(line);
  cursor.at = end + (match?.[0].length ?? 0);
}

function unescapeText(source: string): string {
  if (!source.includes('\\')) return source;
  const decoded = source.replace(ESCAPE, (whole, u?: string, x?: string, long?: string, one = '') => {
    const point = Number.parseInt(u ?? x ?? long ?? '', 16);
    if (!Number.isNaN(point)) return point > 0x10ffff ? whole : String.fromCodePoint(point);
    return ESCAPED[one] ?? (/["'\\/]/.test(one) ? one : whole);
  });
  return decoded.toWellFormed();
}

function isStructure(text: string, lineEnd: number): boolean {
  STRUCTURE.lastIndex = lineEnd;
  return STRUCTURE.test(text);
}

/** A text in quotes. One that is not closed before the next line of data ends with its own line, and is reported. */
function readText(cursor: Cursor): TextNode {
  const { text, at } = cursor;
  const line = lineOf(cursor);
  const quote = text.charCodeAt(at);
  let end = at + 1;
  for (; end < text.length && text.charCodeAt(end) !== quote; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x5c) end++;
    if (code === 0x0a && isStructure(text, end)) break;
  }
  if (text.charCodeAt(end) === quote) {
    cursor.at = end + 1;
    return textNode(unescapeText(text.slice(at + 1, end)), line);
  }
  report(cursor, 'A text is not closed');
  const lineEnd = text.indexOf('\n', at);
  cursor.at = lineEnd < 0 ? text.length : lineEnd;
  return textNode(unescapeText(text.slice(at + 1, cursor.at).replace(/,? ?$/, '')), line);
}

function readWord(cursor: Cursor): TextNode | undefined {
  const line = lineOf(cursor);
  const date = take(cursor, PYTHON_DATE)?.groups?.date;
  if (date !== undefined) return textNode(date.replaceAll(', ', '-'), line);
  const word = take(cursor, WORD)?.[0];
  if (word === undefined) return undefined;
  return textNode(/^[-+.\d]/.test(word) ? word : '', line);
}

/** Members up to the brace that ends their object. Where another object begins instead, this one ends there. */
function readObject(cursor: Cursor, depth: number): ObjectNode {
  const from = cursor.at;
  const node: ObjectNode = { kind: 'object', members: [], line: lineOf(cursor), lastLine: lineOf(cursor) };
  if (cursor.text[cursor.at] === '{') cursor.at++;
  for (;;) {
    node.lastLine = cursor.lineAt(Math.max(cursor.at - 1, from));
    take(cursor, BLANKS);
    const sign = cursor.text[cursor.at];
    if (sign === '"' || sign === "'") {
      const key = readText(cursor);
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

/** Values up to the bracket that ends their list, or to the end of the text. */
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
  if (depth > DEEPEST) return undefined;
  take(cursor, PREFIX);
  const sign = cursor.text[cursor.at];
  if (sign === '"' || sign === "'") return readText(cursor);
  if (sign === '{') return readObject(cursor, depth);
  if (sign !== '[' && sign !== '(') return readWord(cursor);
  const line = lineOf(cursor);
  cursor.at++;
  return { kind: 'list', items: readItems(cursor, depth, false), line };
}

/** What stands in a data file, the findings, and the 1-based numbers of lines with something that could not be read. */
export interface Literals {
  values: DataNode[];
  findings: Finding[];
  skipped: ReadonlySet<number>;
}

/**
 * Reads JSON, JSON Lines and the reprs of Python objects: all values that stand in the lines, one after another. What
 * cannot be read is a finding, and reading goes on at the next member or object, in time linear in the text.
 */
export function readLiterals(lines: readonly string[]): Literals {
  const [findings, skipped]: [Finding[], Set<number>] = [[], new Set()];
  const cursor: Cursor = { text: lines.join('\n'), lineAt: lineFinder(lines), at: 0, findings, skipped };
  return { values: readItems(cursor, 0, true), findings, skipped };
}
