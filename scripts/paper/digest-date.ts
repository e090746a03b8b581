import { arxivIdOfPaper, arxivMonth } from '../../src/schema/arxiv-id.ts';
import type { Paper } from '../../src/schema/paper.ts';
import { compare } from '../../src/text/compare.ts';
import type { Finding } from '../diagnostics.ts';
import { dateOfPath } from '../text/parse-date.ts';

/** Months that may lie between the papers of a digest and its day, if its year is to be taken from them. */
const MAX_MONTHS = 2;

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** The middle one of the months in which arXiv received the papers. */
function middleMonth(ids: readonly string[]): string | undefined {
  const months = ids.flatMap((id) => {
    const arxivId = arxivIdOfPaper(id);
    return arxivId === undefined ? [] : arxivMonth(arxivId);
  });
  return months.sort(compare)[Math.floor(months.length / 2)];
}

/**
 * The day with another year, where a digest of that day would be older than its papers: a folder `2024` has the week from 30
 * December to 3 January, or somebody forgot that a new year has begun.
 */
function inYearOfPapers(day: string, ids: readonly string[]): string {
  const month = middleMonth(ids);
  if (month === undefined || day.slice(0, 7) >= month) return day;
  const years = [Number(month.slice(0, 4)), Number(month.slice(0, 4)) + 1];
  const days = years.map((year) => `${year}${day.slice(4)}`).filter((one) => one.slice(0, 7) >= month);
  const [first] = days;
  const isNear = first !== undefined && monthNumber(first) - monthNumber(month) <= MAX_MONTHS;
  return isNear && !first.endsWith('02-29') ? first : day;
}

/** The date of a digest: the day in its path, in the year that its papers allow; else the day of its newest paper. */
export function digestDate(
  path: string,
  papers: readonly Pick<Paper, 'id' | 'published'>[],
): { date?: string; findings: Finding[] } {
  const written = dateOfPath(path);
  if (written === undefined) {
    const newest = papers.flatMap(({ published }) => published ?? []).sort(compare);
    const date = newest.at(-1);
    return { ...(date && { date }), findings: [] };
  }
  const date = inYearOfPapers(
    written,
    papers.map(({ id }) => id),
  );
  const message = `The path says ${written}, but its papers are newer; read as ${date}.`;
  return { date, findings: date === written ? [] : [{ code: 'repaired-date', line: 1, message }] };
}
