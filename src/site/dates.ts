import { arxivIdOfPaper, arxivMonth } from '../schema/arxiv-id.ts';
import type { Paper } from '../schema/paper.ts';
import type { Label } from '../schema/site.ts';
import { compare } from '../text/compare.ts';

type Style = Intl.DateTimeFormatOptions;
const DAY: Style = { year: 'numeric', month: 'long', day: 'numeric' };
const MONTH: Style = { year: 'numeric', month: 'long' };

function labelOf(isoDate: string, style: Style): Label {
  const date = new Date(`${isoDate}T00:00:00Z`);
  const inLocale = (locale: string): string =>
    new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(date);
  return { en: inLocale('en-GB'), zh: inLocale('zh-CN') };
}

/** `2024-12-20` → 20 December 2024, 2024年12月20日 */
export function dayLabel(isoDate: string): Label {
  return labelOf(isoDate, DAY);
}

/** `2024-12` → December 2024, 2024年12月 */
export function monthLabel(month: string): Label {
  return labelOf(`${month}-01`, MONTH);
}

/** The date of a paper: the day that a digest states, else the month in its arXiv id. */
export function paperDate(paper: Pick<Paper, 'id' | 'published'>): string | undefined {
  const arxivId = arxivIdOfPaper(paper.id);
  return paper.published ?? (arxivId === undefined ? undefined : arxivMonth(arxivId));
}

/** Order of papers, newest first; among equals by id, so that the order never changes. */
export function newestFirst(a: Pick<Paper, 'id' | 'published'>, b: Pick<Paper, 'id' | 'published'>): number {
  return compare(paperDate(b) ?? '', paperDate(a) ?? '') || compare(b.id, a.id);
}

/** A day or a month in words. */
export function dateLabel(date: string): Label {
  return date.length === 7 ? monthLabel(date) : dayLabel(date);
}
