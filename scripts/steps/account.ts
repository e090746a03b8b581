import type { LineCounts } from '../../src/schema/digest.ts';
import type { Finding } from '../diagnostics.ts';

/** Longest part of an unread line that a diagnostic quotes, in UTF-16 code units. */
const QUOTED = 120;

function lineClasses(
  lines: readonly string[],
  record: readonly number[],
  furniture: readonly number[],
): string[] {
  const [records, others] = [new Set(record), new Set(furniture)];
  return lines.map((text, index) => {
    if (records.has(index + 1)) return 'record';
    return others.has(index + 1) || text.trim() === '' ? 'furniture' : 'unread';
  });
}

/** Counts where every line went. `record` and `furniture` are 1-based numbers; blank lines are furniture. */
export function countLines(
  lines: readonly string[],
  record: readonly number[],
  furniture: readonly number[],
): LineCounts {
  const counts = { total: lines.length, record: 0, furniture: 0, unread: 0 };
  for (const name of lineClasses(lines, record, furniture)) {
    if (name === 'record') counts.record += 1;
    else if (name === 'furniture') counts.furniture += 1;
    else counts.unread += 1;
  }
  return counts;
}

/** A finding for every line that no record and no rule of the format took, with its text. */
export function unreadFindings(
  lines: readonly string[],
  record: readonly number[],
  furniture: readonly number[],
): Finding[] {
  return lineClasses(lines, record, furniture).flatMap((name, index): Finding[] => {
    const text = lines[index]?.trim() ?? '';
    const quoted = text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
    return name === 'unread'
      ? [{ code: 'unread-line', line: index + 1, message: `Not read: "${quoted}"` }]
      : [];
  });
}
