import { arxivMonth } from '../../../../src/schema/arxiv-id.ts';
import { parsePaperAddress } from '../../../../src/schema/paper-address.ts';
import { MONTH_AND_DAY } from '../../../text/date-shapes.ts';
import type { Excerpt, RawRecord } from '../../format.ts';
import type { TableScope } from './heading-scope.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The month of a date without a year, 1 to 12. */
function monthOf(monthAndDay: string): number {
  const { name, nameAfter } = MONTH_AND_DAY.exec(monthAndDay)?.groups ?? {};
  const named = name ?? nameAfter;
  return named === undefined ? Number.parseInt(monthAndDay, 10) : MONTHS.indexOf(named.toLowerCase()) + 1;
}

/** `2024-07-29` of `07-29`, `2024年7月29日` of `7月29日`, `Jul 29, 2024` of `Jul 29` */
function withYear(monthAndDay: string, year: string): string {
  if (monthAndDay.includes('月')) return `${year}年${monthAndDay}`;
  if (/^[a-z]/i.test(monthAndDay)) return `${monthAndDay}, ${year}`;
  return /[a-z]/i.test(monthAndDay) ? `${monthAndDay} ${year}` : `${year}-${monthAndDay}`;
}

/** The year of a month and day by the paper's arXiv id, if that is of this month or of the next one to it. */
function yearOfId(monthAndDay: string, { id, links }: RawRecord): string | undefined {
  const month = monthOf(monthAndDay);
  for (const address of [...(id ? [id] : []), ...links]) {
    const paper = parsePaperAddress(address.text);
    if (paper?.kind !== 'arxiv') continue;
    const [year = 0, received = 0] = arxivMonth(paper.key).split('-').map(Number);
    const near = [-1, 0, 1].map((away) => received + away).find((one) => (one + 11) % 12 === month - 1);
    if (near === undefined) return undefined;
    return `${near < 1 ? year - 1 : near > 12 ? year + 1 : year}`;
  }
  return undefined;
}

/** The date of a record, with the year of the headings above it, or else of its arXiv id, where it has none. */
function dateOf(record: RawRecord, { date, year }: TableScope): Excerpt | undefined {
  const own = record.date;
  if (own === undefined || !MONTH_AND_DAY.test(own.text)) return own ?? date;
  const known = year ?? yearOfId(own.text, record);
  return known === undefined ? own : { ...own, text: withYear(own.text, known) };
}

/** A record with what the headings above its table say. */
export function withScope(record: RawRecord, scope: TableScope): RawRecord {
  const { topic } = scope;
  const date = dateOf(record, scope);
  const topics = topic === undefined ? record.topics : [topic, ...record.topics];
  return { ...record, topics, ...(date && { date }) };
}
