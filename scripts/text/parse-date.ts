const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The ways in which digests write a date; each pattern names year, month and day. */
const STYLES: readonly RegExp[] = [
  // 2024-10-09, 2024/10/9, 2024.10.09, 2024_10_09
  /(?<!\d)(?<year>(?:19|20)\d\d)[-/._](?<month>\d{1,2})[-/._](?<day>\d{1,2})(?!\d)/,
  // 2024年05月20日
  /(?<!\d)(?<year>(?:19|20)\d\d)\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日/,
  // 22-Jan-2025, Tue, 22 Nov 22
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?[- ](?<month>[A-Za-z]{3,9})\.?,?[- ](?<year>(?:19|20)?\d\d)(?!\d)/,
  // October 9, 2024
  /(?<![A-Za-z])(?<month>[A-Za-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\d\d)(?!\d)/,
  // 20170612
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)(?!\d)/,
];

/** `2024/0617-0621`: a week in a path; its last day is the digest's date. */
const WEEK = /(?<!\d)(?<year>(?:19|20)\d\d)\/\d{4}-(?<month>\d\d)(?<day>\d\d)(?!\d)/;

function isoDate(year: string, month: string, day: string): string | undefined {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = new Date(0);
  const y = Number(year.length === 2 ? `20${year}` : year);
  const m = named || Number(month);
  date.setUTCFullYear(y, m - 1, Number(day));
  const isReal = m >= 1 && m <= 12 && date.getUTCMonth() === m - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

function firstDate(text: string, styles: readonly RegExp[]): string | undefined {
  for (const style of styles) {
    const { year, month, day } = style.exec(text)?.groups ?? {};
    const date = year && month && day ? isoDate(year, month, day) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The first date in a text, as `YYYY-MM-DD`; `undefined` where there is none that exists. */
export function parseDate(text: string): string | undefined {
  return firstDate(text, STYLES);
}

/** The date in a digest's path: a day, or the last day of a week. */
export function dateOfPath(path: string): string | undefined {
  return firstDate(path, [...STYLES, WEEK]);
}
