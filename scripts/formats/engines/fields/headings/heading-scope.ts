import { arxivMonth, parseArxivId } from '../../../../../src/schema/arxiv-id.ts';
import type { Finding } from '../../../../diagnostics.ts';
import { quote } from '../../../../text/quote.ts';
import type { Excerpt, RawRecord } from '../../../format.ts';
import { type Line, readHeading } from '../../../lines.ts';
import { isContents, namesField } from './banners.ts';
import { dateOfHeading, type PartialDate } from './heading-dates.ts';
import { namesTopic, topicOf } from './heading-topic.ts';

/** A heading above papers, of whatever markup; deeper headings have greater levels. */
export interface ScopeHeading extends Excerpt {
  level: number;
}

/** What the headings above a paper say about it. */
export interface HeadingScope {
  /** The outermost first. */
  topics: Excerpt[];
  date?: Excerpt;
  /** Completes dates of records: `05-21`, `21日` */
  time: PartialDate;
}

/** `<h1>`, `<h1 align="center">` */
const HTML_TOP = /^\s{0,9}<h1\b/i;
/** Longest quotation of a heading, in UTF-16 code units. */
const MAX_QUOTED = 80;
const HAS_YEAR = /\d{4}/;
/** `21`: a day, if month and year are known */
const DAY_ALONE = /^\d{1,2}$/;

/** The number of the line with the only heading of the first level in a file; it names the file, not a topic. */
export function onlyTopLine(lines: readonly Line[]): number | undefined {
  const tops = lines.filter(({ text }) => readHeading(text)?.level === 1 || HTML_TOP.test(text));
  return tops.length === 1 ? tops[0]?.number : undefined;
}

/** The headings that hold below a heading: itself, and the earlier ones of lesser levels. */
export function headingsBelow(headings: readonly ScopeHeading[], heading: ScopeHeading): ScopeHeading[] {
  return [...headings.filter(({ level }) => level < heading.level), heading];
}

function topicIn({ text, line }: ScopeHeading, onlyTop: number | undefined): Excerpt | undefined {
  if (line === onlyTop && !namesTopic(text)) return undefined;
  const topic = topicOf(text);
  return topic === undefined ? undefined : { text: topic, line };
}

/** A finding for each heading above papers that is no topic, unless it only says that this is a digest, or gives a time. */
export function leftOutTopics(headings: Iterable<ScopeHeading>, onlyTop?: number): Finding[] {
  return [...headings].flatMap((heading): Finding[] => {
    const { text, line } = heading;
    const isNoTopic = dateOfHeading(text) !== undefined || isContents(text) || !namesField(text);
    if (isNoTopic || topicIn(heading, onlyTop) !== undefined) return [];
    const message = `${quote(text, MAX_QUOTED)} names the digest; it is no topic of its papers.`;
    return [{ code: 'left-out-topic', line, message }];
  });
}

/** A time with what a heading below it says. */
function narrow(time: PartialDate, { year, month, day }: PartialDate): PartialDate {
  const outer = year === undefined ? time : { year };
  if (month === undefined && day === undefined) return outer;
  const { day: _, ...above } = outer;
  return { ...above, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

const isoOf = ({ year, month, day }: PartialDate): string | undefined =>
  month === undefined || day === undefined
    ? undefined
    : [year, month, day].filter((part) => part !== undefined).join('-');

/**
 * What headings say, from the outermost to the nearest. Each topic counts, and of dates the nearest, completed by those
 * above it. `onlyTop` is the line of the heading that names the file (`onlyTopLine`).
 */
export function scopeOf(headings: readonly ScopeHeading[], onlyTop?: number): HeadingScope {
  let [time, date]: [PartialDate, Excerpt | undefined] = [{}, undefined];
  for (const { text, line } of headings) {
    const said = dateOfHeading(text);
    if (said === undefined) continue;
    time = narrow(time, said);
    const iso = isoOf(time);
    date = iso === undefined ? undefined : { text: iso, line };
  }
  const topics = headings.flatMap((heading) => topicIn(heading, onlyTop) ?? []);
  return { topics, time, ...(date === undefined ? {} : { date }) };
}

/** The year of a day near the month in which arXiv received a paper: in that month, the one before or the one after. */
function yearByArxiv(id: string, month: string): string | undefined {
  const arxivId = parseArxivId(id);
  if (arxivId === undefined) return undefined;
  const [year = 0, received = 0] = arxivMonth(arxivId).split('-').map(Number);
  const near = [received - 1, received, received + 1].find((one) => (one + 11) % 12 === Number(month) - 1);
  return near === undefined ? undefined : String(near < 1 ? year - 1 : near > 12 ? year + 1 : year);
}

/** A date without a year or month, completed by what is known; any other text as it is. */
function completed({ text, line }: Excerpt, time: PartialDate, id: string): Excerpt {
  if (HAS_YEAR.test(text)) return { text, line };
  const isDay = DAY_ALONE.test(text) && time.year !== undefined && time.month !== undefined;
  const said = isDay ? { day: text.padStart(2, '0') } : dateOfHeading(text);
  if (said?.day === undefined || said.year !== undefined) return { text, line };
  const { day, month = time.month } = said;
  const year = month === undefined ? undefined : (time.year ?? yearByArxiv(id, month));
  return year === undefined ? { text, line } : { text: `${year}-${month}-${day}`, line };
}

/** A record with what the headings above it say: their topics before its own, and their date where it has none. */
export function withScope(record: RawRecord, { topics, date: above, time }: HeadingScope): RawRecord {
  const id = record.id?.text ?? '';
  const given = above && completed(above, time, id);
  const date = record.date === undefined ? given : completed(record.date, time, id);
  const dated = record.date === undefined && !HAS_YEAR.test(date?.text ?? '') ? undefined : date;
  return { ...record, ...(dated && { date: dated }), topics: [...topics, ...record.topics] };
}

/**
 * Records without the topic of a heading that is above all of them, where each has a deeper one, too: it names the
 * digest. `lines` are those of the headings.
 */
export function withoutCommonTopic(records: readonly RawRecord[], lines: ReadonlySet<number>): RawRecord[] {
  const ofHeadings = records.map(({ topics }) => topics.filter(({ line }) => lines.has(line)));
  const [common] = ofHeadings[0] ?? [];
  const isCommon = ofHeadings.every((topics) => topics.length > 1 && topics[0]?.line === common?.line);
  if (common === undefined || records.length < 2 || !isCommon || namesTopic(common.text)) return [...records];
  return records.map((record) => ({
    ...record,
    topics: record.topics.filter(({ line }) => line !== common.line),
  }));
}
