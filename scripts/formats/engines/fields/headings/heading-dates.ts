import { MONTHS } from '../../../../text/parse-date.ts';
import { remembered } from '../remembered.ts';

/** What a heading or a cell says about a day; two digits for months and days. All may be absent: `Week 3`. */
export interface PartialDate {
  year?: string;
  month?: string;
  day?: string;
}

const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const pattern = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`, 'giu');

/** Days, those with a year first. */
const DAYS: readonly RegExp[] = [
  // 2024-05-20, 2024年5月20日
  new RegExp(
    String.raw`(?<!\d)${YEAR}\s?[-/._年]\s?(?<month>\d{1,2})\s?[-/._月]\s?(?<day>\d{1,2})(?!\d)`,
    'gu',
  ),
  // 20240520, 240520
  /(?<!\d)(?<year>(?:19|20)?\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])(?!\d)/gu,
  // 20 May 2024, 22-Jan-2025, Tue, 22 Nov 22
  pattern(String.raw`${DAY}(?:\sof)?[\s-]${MONTH}\.?,?[\s-](?<year>(?:19|20)?\d\d)`),
  // May 20, 2024
  pattern(String.raw`${MONTH}\.?\s${DAY},?\s${YEAR}`),
  // 2024 May 20
  pattern(String.raw`${YEAR}\s${MONTH}\.?\s${DAY}`),
  // May 20, before "20 May" because of May 29-June 4
  pattern(String.raw`${MONTH}\.?\s${DAY}`),
  // 20 May
  pattern(String.raw`${DAY}(?:\sof)?[\s-]${MONTH}\.?`),
  // 5月20日
  /(?<!\d)(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号號]/gu,
];
/** Months, those with a year first. */
const MONTHS_OF_YEARS: readonly RegExp[] = [
  // 2024-05, 2024年5月
  new RegExp(String.raw`(?<![\d.])${YEAR}\s?[-/.年]\s?(?<month>\d{1,2})(?![\d.])`, 'gu'),
  // May 2024
  pattern(String.raw`${MONTH}\.?,?\s${YEAR}`),
  // 2024 May
  pattern(String.raw`${YEAR},?\s${MONTH}`),
  // 05月, 五月
  /(?<![\d\p{Script=Han}])(?<month>\d{1,2}|十?[一二]|[三四五六七八九十])\s?月/gu,
];
/** A whole text: `May`, `2024`, `2024年`, `05-20`, `5/20`, `20日`, `21st` */
const WHOLE: readonly RegExp[] = [
  new RegExp(String.raw`^${MONTH}\.?$`, 'iu'),
  new RegExp(String.raw`^${YEAR}\s?年?$`, 'u'),
  /^(?<month>\d{1,2})[-/.](?<day>\d{1,2})$/u,
  /^(?<day>\d{1,2})(?:日|号|號|st|nd|rd|th)$/u,
];
/** `Week 3`, `2024-W20`, `第20周`, `第三期`; `Monday`, `星期一`; `05-13 ~ 05-19` */
const WEEK =
  /(?<![\p{L}-])(?:week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![\p{L}-])|(?<![\p{L}\d])W\d{1,2}(?![\p{L}\d])|第\s?[\d一二三四五六七八九十]{1,4}\s?[周週期]|星期[一二三四五六日天]|[周週][一二三四五六日](?!\p{Script=Han})|^\P{L}*\d{1,2}[-/.]\d{1,2}\s?[-–—~至到]\s?\d{1,2}[-/.]\d{1,2}\P{L}*$/iu;
/** `13-` before a day, `-19` after it: a range of days */
const BEFORE_RANGE = /\d\s?[-–—~～至到]\s?$/u;
const AFTER_RANGE = /^\s?[-–—~～至到]\s?\d{1,4}(?!\d|\s?(?:papers?|篇|new\b))/iu;
const AROUND = /^[^\p{L}\d]{1,20}|[^\p{L}\d]{1,20}$/gu;
/** Every text with a date has one of these. */
const HINT = /\d|[月周週]|星期|week|day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const HAN_NUMBERS = '一二三四五六七八九十';
/** How much of a heading is read, in UTF-16 code units. */
const MAX_LENGTH = 200;

function monthNumber(text: string): number {
  const named = MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  if (named > 0) return named;
  if (/\d/.test(text)) return Number(text);
  const last = HAN_NUMBERS.indexOf(text.slice(-1)) + 1;
  return text.length > 1 ? 10 + last : last;
}

/** The parts of a date as they are; `undefined` for a month or a day that does not exist. */
function partsOf({ year, month, day }: Record<string, string | undefined>): PartialDate | undefined {
  const [m, d] = [month === undefined ? 1 : monthNumber(month), day === undefined ? 1 : Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return {
    ...(year === undefined ? {} : { year: year.length === 2 ? `20${year}` : year }),
    ...(month === undefined ? {} : { month: String(m).padStart(2, '0') }),
    ...(day === undefined ? {} : { day: String(d).padStart(2, '0') }),
  };
}

interface FoundDate {
  parts: PartialDate;
  isRange: boolean;
}

/** All dates that patterns find in a text. What an earlier pattern has found, no later one finds again. */
function findAll(text: string, patterns: readonly RegExp[]): FoundDate[] {
  const found: FoundDate[] = [];
  let rest = text;
  for (const shape of patterns) {
    for (const match of rest.matchAll(shape)) {
      const parts = partsOf(match.groups ?? {});
      if (parts === undefined) continue;
      const end = match.index + match[0].length;
      const isRange = BEFORE_RANGE.test(text.slice(0, match.index)) || AFTER_RANGE.test(text.slice(end));
      found.push({ parts, isRange });
      rest = `${rest.slice(0, match.index)}${' '.repeat(match[0].length)}${rest.slice(end)}`;
    }
  }
  return found;
}

/** The parts that several dates agree on; the year of one holds for all. */
function common(dates: readonly PartialDate[]): PartialDate {
  const year = dates.find((date) => date.year !== undefined)?.year;
  const month = dates.every((date) => date.month === dates[0]?.month) ? dates[0]?.month : undefined;
  return { ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }) };
}

/**
 * What a heading says about a time: the parts of a day or a month, of a range of days what they have in common, nothing
 * of `Week 3`. `undefined` if it says nothing about a time; `CVPR 2024` is a name with a year.
 */
export const dateOfHeading = remembered((heading: string): PartialDate | undefined => {
  if (!HINT.test(heading)) return undefined;
  const text = heading.slice(0, MAX_LENGTH).replace(AROUND, '');
  for (const shape of WHOLE) {
    const parts = partsOf(shape.exec(text)?.groups ?? {});
    if (parts !== undefined && Object.keys(parts).length > 0) return parts;
  }
  const days = findAll(text, DAYS);
  const [first] = days;
  if (first !== undefined && (days.length > 1 || first.isRange))
    return common(days.map(({ parts }) => parts));
  const [month] = first === undefined ? findAll(text, MONTHS_OF_YEARS) : [first];
  return month?.parts ?? (WEEK.test(text) ? {} : undefined);
});
