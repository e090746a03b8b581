import type { MonthCount } from '../../answer.ts';
import { compareDates } from '../../query/compare-dates.ts';
import type { Period } from '../../query/request.ts';

/** The papers of a month (`2024-09`) or a year (`2024`). */
export type DateBar = { date: string; count: number };

/** So many bars are wide enough to be told apart; more months than that are put together by years. */
const MAX_BARS = 40;

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** A bar for every month from the first to the last one, or for every year where months would be too many. */
export function dateBars(months: readonly MonthCount[]): DateBar[] {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [monthNumber(first.month), monthNumber(last.month)];
  const dates =
    to - from < MAX_BARS
      ? range(from, to).map(monthOf)
      : range(Math.floor(from / 12), Math.floor(to / 12)).map((year) => String(year).padStart(4, '0'));
  return dates.map((date) => ({
    date,
    count: months.reduce((sum, { month, count }) => (month.startsWith(date) ? sum + count : sum), 0),
  }));
}

/** Bars from one index to another, both inclusive. */
export type BarSpan = { first: number; last: number };

/** The bars that a period covers; of a period beside all bars, the nearest one. */
export function spanOfPeriod({ from, to }: Period, bars: readonly DateBar[]): BarSpan {
  const end = bars.length - 1;
  const first = from === undefined ? 0 : bars.findIndex(({ date }) => compareDates(date, from) >= 0);
  const last = to === undefined ? end : bars.findLastIndex(({ date }) => compareDates(date, to) <= 0);
  const start = first === -1 ? end : first;
  return last === -1 ? { first: 0, last: 0 } : { first: Math.min(start, last), last };
}

/** The period of a span of bars, open at an end where the span reaches the last bar: what comes later belongs to it. */
export function periodOfSpan({ first, last }: BarSpan, bars: readonly DateBar[]): Period {
  const [from, to] = [bars[first]?.date, bars[last]?.date];
  return {
    ...(first > 0 && from !== undefined && { from }),
    ...(last < bars.length - 1 && to !== undefined && { to }),
  };
}
