import { arxivIdOfPaper, arxivMonth } from '../schema/arxiv-id.ts';
import type { Paper } from '../schema/paper.ts';
import type { Label } from '../schema/site.ts';
import { compare } from '../text/compare.ts';

/** Dates in both languages. A formatter takes longer to make than a thousand dates to format. */
function formatters(style: Intl.DateTimeFormatOptions): (isoDate: string) => Label {
  const inLocale = (locale: string) => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
  const [en, zh] = [inLocale('en-GB'), inLocale('zh-CN')];
  return (isoDate) => {
    const date = new Date(`${isoDate}T00:00:00Z`);
    return { en: en.format(date), zh: zh.format(date) };
  };
}

/** `2024-12-20` → 20 December 2024, 2024年12月20日 */
export const dayLabel = formatters({ year: 'numeric', month: 'long', day: 'numeric' });

/** `2024-12-20` → Friday 20 December 2024, 2024年12月20日 星期五 */
export function dayWithWeekday(day: string): Label {
  const { en, zh } = dayLabel(day);
  const weekday = weekdayOf(day);
  return { en: `${weekday.en} ${en}`, zh: `${zh} ${weekday.zh}` };
}

const weekdayOf = formatters({ weekday: 'long' });

const monthOf = formatters({ year: 'numeric', month: 'long' });

/** `2024-12` → December 2024, 2024年12月 */
export function monthLabel(month: string): Label {
  return monthOf(`${month}-01`);
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

/** From when to when the papers of a list are, newest first: `March 2024 – May 2024`; absent where no date is known. */
export function periodLabel(newestFirst: readonly Pick<Paper, 'id' | 'published'>[]): Label | undefined {
  const months = newestFirst.flatMap((paper) => paperDate(paper)?.slice(0, 7) ?? []);
  const [last, first] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [monthLabel(first), monthLabel(last)];
  return first === last ? from : { en: `${from.en} – ${to.en}`, zh: `${from.zh} – ${to.zh}` };
}
