import type { Label } from '../schema/site.ts';
import { monthLabel } from '../site/dates.ts';
import { compare } from '../text/compare.ts';

/** How many periods of each kind a year has. */
const UNITS = { month: 12, quarter: 4, year: 1 } as const;
export type Unit = keyof typeof UNITS;
const FROM_FINEST = ['month', 'quarter', 'year'] as const satisfies readonly Unit[];

/** Periods that follow each other: months `2024-06`, quarters `2024-Q2` or years `2024`. */
export type Timeline = { unit: Unit; periods: string[] };

/** So many bars have room on a phone. */
const MAX_PERIODS = 40;
/** As much of what is counted may be older than a timeline, where that makes it finer. */
const OLDER = 1 / 100;

/** `2024-06-19`, `2024-06` */
const yearAndMonth = (day: string): [year: number, month: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)) - 1,
];

/** The number of a period since the year 0. */
function placeOf(day: string, unit: Unit): number {
  const [year, month] = yearAndMonth(day);
  return year * UNITS[unit] + Math.floor((month * UNITS[unit]) / 12);
}

function nameOf(place: number, unit: Unit): string {
  const [year, part] = [Math.floor(place / UNITS[unit]), (place % UNITS[unit]) + 1];
  const name = String(year).padStart(4, '0');
  if (unit === 'year') return name;
  return unit === 'quarter' ? `${name}-Q${part}` : `${name}-${String(part).padStart(2, '0')}`;
}

/** The period that a day or a month is in: `2024-06-19` → `2024-06`, `2024-Q2`, `2024`. */
export const periodOf = (day: string, unit: Unit): string => nameOf(placeOf(day, unit), unit);

function periodsBetween(first: string, last: string, unit: Unit): string[] {
  const from = placeOf(first, unit);
  return Array.from({ length: placeOf(last, unit) - from + 1 }, (_, at) => nameOf(from + at, unit));
}

/**
 * The periods of days and months, in whatever order, none left out between the first and the last: the finest kind, from
 * `finest` on, of which 40 are enough. A hundredth of the days may be before all periods if that makes them finer; of more
 * than 40 years the newest are there.
 */
export function timelineOf(days: readonly string[], finest: Unit = 'month'): Timeline {
  const sorted = days.toSorted(compare);
  const [first, late, last] = [sorted[0], sorted[Math.floor(sorted.length * OLDER)], sorted.at(-1)];
  if (first === undefined || late === undefined || last === undefined) return { unit: finest, periods: [] };
  for (const unit of FROM_FINEST.slice(FROM_FINEST.indexOf(finest)))
    for (const from of [first, late]) {
      const periods = periodsBetween(from, last, unit);
      if (periods.length <= MAX_PERIODS) return { unit, periods };
    }
  return { unit: 'year', periods: periodsBetween(late, last, 'year').slice(-MAX_PERIODS) };
}

/** How many of some days are in each period of a timeline. */
export function countByPeriod(days: readonly string[], { unit, periods }: Timeline): number[] {
  const counts = new Map<string, number>();
  for (const day of days) {
    const period = periodOf(day, unit);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return periods.map((period) => counts.get(period) ?? 0);
}

/** Periods between two that an axis names, by the kind of the periods. */
const STEPS = {
  month: [1, 2, 3, 6, 12],
  quarter: [1, 2, 4, 8],
  year: [1, 2, 5, 10],
} as const satisfies Record<Unit, readonly number[]>;

/** The periods that an axis names: evenly apart, by `apart` periods or more, those with which years and their halves begin. */
export function namedPeriods({ unit, periods }: Timeline, apart: number): string[] {
  const step = STEPS[unit].find((one) => one >= apart) ?? Number.POSITIVE_INFINITY;
  const named = periods.filter((period) => {
    const part = Number(period.split(/-Q?/)[1] ?? 1) - 1;
    return (Number(period.slice(0, 4)) * UNITS[unit] + part) % step === 0;
  });
  return named.length > 0 ? named : periods.slice(0, 1);
}

/** A period in words: June 2024, Q2 2024, 2024; 2024年6月, 2024年第2季度, 2024年. */
export function labelOfPeriod(period: string): Label {
  const [year = '', part] = period.split('-');
  if (part === undefined) return { en: year, zh: `${year}年` };
  if (!part.startsWith('Q')) return monthLabel(period);
  return { en: `${part} ${year}`, zh: `${year}年第${part.slice(1)}季度` };
}
