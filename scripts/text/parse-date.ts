import { DATES_IN_TEXT, WEEK_IN_PATH } from './date-shapes.ts';

/** The beginnings of the English names of months, in order. */
export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function isoDate(year: string, month: string, day: string): string | undefined {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = new Date(0);
  const y = Number(year.length === 2 ? `20${year}` : year);
  const m = named || Number(month);
  date.setUTCFullYear(y, m - 1, Number(day));
  const isReal = m >= 1 && m <= 12 && date.getUTCMonth() === m - 1 && date.getUTCDate() === Number(day);
  return isReal ? [y, ...[m, Number(day)].map((part) => String(part).padStart(2, '0'))].join('-') : undefined;
}

function firstDate(text: string, shapes: readonly RegExp[]): string | undefined {
  for (const shape of shapes) {
    const { year, month, day } = shape.exec(text)?.groups ?? {};
    const date = year && month && day ? isoDate(year, month, day) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The first date in a text, as `YYYY-MM-DD`; dates that do not exist (`2024-02-30`) are passed over. */
export function parseDate(text: string): string | undefined {
  return firstDate(text, DATES_IN_TEXT);
}

/** The date in a digest's path: a day, or the last day of a week. */
export function dateOfPath(path: string): string | undefined {
  return firstDate(path, [...DATES_IN_TEXT, WEEK_IN_PATH]);
}
