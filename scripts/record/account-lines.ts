import type { LineCounts } from '../../src/schema/digest.ts';
import type { Finding } from '../diagnostics.ts';
import { quote } from '../text/quote.ts';

/** Longest quotation of unread lines in a diagnostic, in UTF-16 code units. */
const MAX_QUOTED = 300;

type LineClass = Exclude<keyof LineCounts, 'total'>;

function lineClasses(
  lines: readonly string[],
  record: readonly number[],
  furniture: readonly number[],
): LineClass[] {
  const [records, others] = [new Set(record), new Set(furniture)];
  return lines.map((text, index) => {
    if (records.has(index + 1)) return 'record';
    return others.has(index + 1) || text.trim() === '' ? 'furniture' : 'unread';
  });
}

/**
 * Counts lines by class: record, furniture or unread. The numbers are 1-based; blank lines count as furniture. There is
 * a finding for every run of unread lines, with their text.
 */
export function accountLines(
  lines: readonly string[],
  record: readonly number[],
  furniture: readonly number[],
): { counts: LineCounts; findings: Finding[] } {
  const classes = lineClasses(lines, record, furniture);
  const counts = { total: lines.length, record: 0, furniture: 0, unread: 0 };
  for (const name of classes) counts[name] += 1;
  return { counts, findings: unreadFindings(lines, classes) };
}

function unreadFindings(lines: readonly string[], classes: readonly LineClass[]): Finding[] {
  const runs: { line: number; texts: string[] }[] = [];
  classes.forEach((name, index) => {
    if (name !== 'unread') return;
    const run = classes[index - 1] === 'unread' ? runs.at(-1) : undefined;
    if (run === undefined) runs.push({ line: index + 1, texts: [lines[index] ?? ''] });
    else run.texts.push(lines[index] ?? '');
  });
  return runs.map(({ line, texts }) => {
    const where = texts.length === 1 ? 'Not read' : `Not read up to line ${line + texts.length - 1}`;
    return {
      code: 'unread-line',
      line,
      message: `${where}: ${quote(texts.map((line) => line.trim()).join(' ⏎ '), MAX_QUOTED)}`,
    };
  });
}
