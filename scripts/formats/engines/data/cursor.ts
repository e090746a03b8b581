import type { Finding } from '../../../diagnostics.ts';
import { quoteAt } from './node.ts';

/** `, "title":` or `{` at the start of a line: where reading goes on after something that cannot be read */
const NEXT = /[,\n][ \t]*(?=\{|["'][^"'\n]{1,60}["'][ \t]*:)/g;

/** Where reading stands in a text, and what it found on the way. */
export interface Cursor {
  readonly text: string;
  readonly lineAt: (offset: number) => number;
  at: number;
  readonly findings: Finding[];
  readonly skipped: Set<number>;
}

/** The line on which reading stands. */
export const lineOf = (cursor: Cursor): number => cursor.lineAt(cursor.at);

/** Reports what is wrong, once a line. */
export function report(cursor: Cursor, what: string, at = cursor.at): void {
  const line = cursor.lineAt(at);
  const message = `${what}: ${quoteAt(cursor.text, at)}.`;
  if (cursor.findings.at(-1)?.line !== line) cursor.findings.push({ code: 'broken-data', line, message });
}

/** The text that `pattern` (sticky) matches here, which is passed over. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text) ?? undefined;
  cursor.at += match?.[0].length ?? 0;
  return match;
}

/** Reports, and goes on where a member or an object begins; at the end of the text where there is none. */
export function resume(cursor: Cursor): void {
  report(cursor, 'Cannot read the data');
  NEXT.lastIndex = cursor.at;
  const match = NEXT.exec(cursor.text);
  const end = match?.index ?? cursor.text.length;
  for (let line = lineOf(cursor); line <= cursor.lineAt(end); line++) cursor.skipped.add(line);
  cursor.at = end + (match?.[0].length ?? 0);
}
