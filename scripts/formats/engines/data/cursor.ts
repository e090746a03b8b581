import type { Finding } from '../../../diagnostics.ts';
import { quoteAt } from './node.ts';

/** `, "title":`, or `{` at the beginning of a line: where reading resumes after something unreadable */
const NEXT = /[,\n][ \t]*(?=\{|["'][^"'\n]{1,60}["'][ \t]*:)/g;

/** How far a text has been read, and the problems on the way. `skipped` has the numbers of lines not fully read. */
export interface Cursor {
  readonly text: string;
  readonly lineAt: (offset: number) => number;
  at: number;
  readonly findings: Finding[];
  readonly skipped: Set<number>;
}

/** The number of the line at the cursor. */
export const lineOf = (cursor: Cursor): number => cursor.lineAt(cursor.at);

/** Reports a problem, at most one a line. */
export function report(cursor: Cursor, what: string, at = cursor.at): void {
  const line = cursor.lineAt(at);
  const message = `${what}: ${quoteAt(cursor.text, at)}.`;
  if (cursor.findings.at(-1)?.line !== line) cursor.findings.push({ code: 'broken-data', line, message });
}

/** Matches a sticky pattern at the cursor and moves behind the match. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text) ?? undefined;
  cursor.at += match?.[0].length ?? 0;
  return match;
}

/** Reports a problem and moves to the next member or object, or to the end of the text. */
export function resume(cursor: Cursor): void {
  report(cursor, 'Cannot read the data');
  NEXT.lastIndex = cursor.at;
  const match = NEXT.exec(cursor.text);
  const end = match?.index ?? cursor.text.length;
  for (let line = lineOf(cursor); line <= cursor.lineAt(end); line++) cursor.skipped.add(line);
  cursor.at = end + (match?.[0].length ?? 0);
}
