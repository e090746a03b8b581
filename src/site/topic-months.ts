import type { Paper } from '../schema/paper.ts';
import { paperDate } from './dates.ts';

const MONTHS = 12;

/** The last twelve months up to one (`YYYY-MM`), the oldest first. */
export function monthsUpTo(month: string): string[] {
  const last = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  return Array.from({ length: MONTHS }, (_, at) => {
    const one = last - MONTHS + 1 + at;
    return `${Math.floor(one / 12)}-${String((one % 12) + 1).padStart(2, '0')}`;
  });
}

/** How many of some papers are of each month. */
export function papersByMonth(
  papers: readonly Pick<Paper, 'id' | 'published'>[],
  months: readonly string[],
): number[] {
  const counts = new Map<string, number>();
  for (const paper of papers) {
    const month = paperDate(paper)?.slice(0, 7) ?? '';
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return months.map((month) => counts.get(month) ?? 0);
}
