import { type Cursor, lineOf, report } from './cursor.ts';
import { type TextNode, textNode } from './node.ts';

/**
 * `  "title":`, `},`: a line that cannot belong to an open text. Other lines can: some files break lines inside quotes.
 */
const STRUCTURE = /\n[ \t]*(?:["'][^"'\n]{1,60}["'][ \t]*:|[{}[\]]|$)/y;
/** `\n`, `\u4e2d`; in Python also `\x9f`, `\U0001f600` */
const ESCAPE = /\\(?:u([\da-f]{4})|x([\da-f]{2})|U([\da-f]{8})|([\s\S]))/gi;
const ESCAPED = new Map(Object.entries({ n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }));

function unescapeText(source: string): string {
  if (!source.includes('\\')) return source;
  const decoded = source.replace(ESCAPE, (whole, u?: string, x?: string, long?: string, one = '') => {
    const point = Number.parseInt(u ?? x ?? long ?? '', 16);
    if (!Number.isNaN(point)) return point > 0x10ffff ? whole : String.fromCodePoint(point);
    return ESCAPED.get(one) ?? (/["'\\/]/.test(one) ? one : whole);
  });
  return decoded.toWellFormed();
}

function isStructure(text: string, lineEnd: number): boolean {
  STRUCTURE.lastIndex = lineEnd;
  return STRUCTURE.test(text);
}

/**
 * Reads a text in quotes. If it is not closed before the next line of data, it ends with its first line and is
 * reported.
 */
export function readQuoted(cursor: Cursor): TextNode {
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
