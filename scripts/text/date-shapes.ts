// How digests write dates. `parseDate` finds a date in any text by the first shapes. The others tell whether a cell, a
// line, a key or a heading is a date and nothing else; they differ because a cell may give only a month, and a heading
// has words.

/** Dates in a text; each pattern names year, month and day. */
export const DATES_IN_TEXT: readonly RegExp[] = [
  // 2024-10-09, 2024/10/9, 2024.10.09, 2024_10_09
  /(?<!\d)(?<year>(?:19|20)\d\d)[-/._](?<month>\d{1,2})[-/._](?<day>\d{1,2})(?!\d)/,
  // 2024年05月20日
  /(?<!\d)(?<year>(?:19|20)\d\d)\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日/,
  // 22-Jan-2025, Tue, 22 Nov 22
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?[- ](?<month>[A-Za-z]{3,9})\.?,?[- ](?<year>(?:19|20)?\d\d)(?!\d)/,
  // October 9, 2024
  /(?<![A-Za-z])(?<month>[A-Za-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\d\d)(?!\d)/,
  // 2026 Jan 4, 2026-Jan-04
  /(?<!\d)(?<year>(?:19|20)\d\d)[- ](?<month>[A-Za-z]{3,9})\.?[- ](?<day>\d{1,2})(?!\d)/,
  // 2026년 1월 4일
  /(?<!\d)(?<year>(?:19|20)\d\d)\s?년\s?(?<month>\d{1,2})\s?월\s?(?<day>\d{1,2})\s?일/,
  // 20170612
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)(?!\d)/,
  // 30/06/2020 and 06/30/2020: only where one of both can be no month
  /(?<![\d/.])(?<day>1[3-9]|2\d|3[01])[/.](?<month>0?[1-9]|1[0-2])[/.](?<year>(?:19|20)\d\d)(?!\d)/,
  /(?<![\d/.])(?<month>0?[1-9]|1[0-2])[/.](?<day>1[3-9]|2\d|3[01])[/.](?<year>(?:19|20)\d\d)(?!\d)/,
];
/** `2026-01`, `2026年1月`, `Jan 2026`, `2026`: a month or a year, and no day */
export const PARTIAL_DATE =
  /^\s*(?:(?:19|20)\d\d\s?(?:[-/.年]\s?\d{0,2}\s?月?)?|\p{L}{3,9}\.?,?\s(?:19|20)\d\d|(?:19|20)\d\d\s\p{L}{3,9}\.?)\s*$/u;

/** `2024/0617-0621`: a week in a path, with its last day */
export const WEEK_IN_PATH = /(?<!\d)(?<year>(?:19|20)\d\d)\/\d{4}-(?<month>\d\d)(?<day>\d\d)(?!\d)/;

/** A whole cell: `2024-10-09`, `2024-10`, `20241009`, `2024年05月20日`, `22-Jan-2025`, `Tue, 22 Nov 22`, `Oct 9, 2024` */
export const DATE_CELL =
  /^(?:(?:19|20)\d\d ?[-/._年] ?\d{1,2}(?: ?[-/._月] ?\d{1,2})?日?(?:[T ]\d\d:.*)?|(?:19|20)\d{6}|\d{1,2}月\d{1,2}日|(?:[a-z]{3},? )?\d{1,2}[- ][a-z]{3,9}\.?,?[- ]\d{2,4}|[a-z]{3,9}\.? \d{1,2},? \d{4})$/i;
/** `07-29`, `7/29`, `7月29日`, `Jul 29`, `29 July`: a date if the year is known, otherwise perhaps a range or a number */
export const MONTH_AND_DAY =
  /^(?:\d{1,2}[-/.]\d{1,2}|\d{1,2}\s?月\s?\d{1,2}\s?日|(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}|\d{1,2} (?<nameAfter>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})$/i;
/** A whole line: `2024-05-01`, `*2024年5月1日*`, `📅 2024/05/01` */
export const DATE_LINE =
  /^[^\p{L}\p{N}]{0,9}(?<date>\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2})日?[^\p{L}\p{N}]{0,9}$/u;
/** A key of a data file: `2024-05-01`, `2024/05/01`, `20240501`, `2024年5月1日` */
export const DATE_KEY = /^\D{0,2}(?:19|20)\d\d[-/.年]?\d{1,2}[-/.月]?\d{1,2}日?$/;
/** A heading: `Papers for 2024-09-05`, `2024年5月20日`, `New submissions for Tue, 22 Nov 22`, `Oct 9, 2024 (Wed)` */
export const DATED_HEADING =
  /^(?:arxiv|daily|papers?|digest|new|latest|submissions?|for|on|of|论文|日报|每日|速递|[^\p{L}\d])*(?<date>(?:\p{L}{3,9},? )?\d{1,4}[-/.年 ]\s?[\p{L}\d]{1,9}[-/.月, ]{1,2}\s?\d{1,4}日?|\p{L}{3,9}\.? \d{1,2},? \d{4})(?:[^\p{L}\d]+\p{L}{2,9})?[^\p{L}\d]*$/iu;
/** A heading of a month or a year: `2024-07`, `2024年7月`, `July 2024`, `2024` */
export const MONTH_HEADING =
  /^(?:(?<year>(?:19|20)\d\d)(?:\s?[-/.年]\s?\d{0,2}\s?月?)?|\p{L}{3,9}\.?,? (?<yearAfter>(?:19|20)\d\d))$/u;
/** `2024` in a date */
export const YEAR = /(?:19|20)\d\d/;
