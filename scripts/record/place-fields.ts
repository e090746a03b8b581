import { webUrlSchema } from '../../src/schema/paper.ts';
import { letters } from '../../src/text/letters.ts';
import { hasChinese, isChinese } from '../../src/text/script.ts';
import type { Excerpt, RawRecord } from '../formats/format.ts';
import { parseLine } from '../text/blocks/parse-line.ts';
import { PARTIAL_DATE } from '../text/date-shapes.ts';
import { isEmptyValue } from '../text/no-value.ts';
import { parseAuthors } from '../text/parse-authors.ts';
import { parseDate } from '../text/parse-date.ts';
import { splitTitles } from '../text/split-titles.ts';
import { isForeignRecord } from './foreign-record.ts';
import { lineOf, type PaperRecord } from './record.ts';
import { type ReportFinding, reportTex } from './report-tex.ts';

/** An excerpt as one line, with math as `$…$`; `undefined` if nothing is left of it. */
function lineOfText(excerpt: Excerpt | undefined, report: ReportFinding): string | undefined {
  if (excerpt === undefined) return undefined;
  const { text, unknownTex } = parseLine(excerpt.text);
  reportTex(unknownTex, excerpt.line, report);
  return text || undefined;
}

/** The titles in a line, as excerpts: two where it has both, otherwise one. */
function titlesIn(line: Excerpt | undefined): { one?: Excerpt; en?: Excerpt; zh?: Excerpt } {
  if (line === undefined) return {};
  const split = splitTitles(line.text);
  if ('one' in split) return { one: { ...line, text: split.one } };
  return { en: { ...line, text: split.en }, zh: { ...line, text: split.zh } };
}

/** The titles of a record, the Chinese one apart. What the digest calls the Chinese one may have the English one in it. */
function ownTitles({ title, titleZh }: RawRecord): Pick<RawRecord, 'title' | 'titleZh'> {
  const [first, second] = [titlesIn(title), titlesIn(titleZh)];
  const own = first.en ?? first.one;
  const isRepeated =
    second.en !== undefined && letters(second.en.text) === letters(own?.text ?? second.en.text);
  const english = own ?? (isRepeated ? second.en : undefined);
  const chinese = isRepeated ? second.zh : (titleZh ?? first.zh);
  return { ...(english && { title: english }), ...(chinese && { titleZh: chinese }) };
}

/**
 * The titles by language, also where one line has both. A second title that should be Chinese and is not is left out, with
 * a finding if it differs.
 */
export function placeTitles(raw: RawRecord, report: ReportFinding): PaperRecord['title'] {
  const isForeign = isForeignRecord(raw);
  const titles = ownTitles(raw);
  const given = lineOfText(titles.title, report);
  const givenZh = lineOfText(titles.titleZh, report);
  if (givenZh === undefined) {
    return given === undefined ? {} : isChinese(given) && !isForeign ? { zh: given } : { en: given };
  }
  if (hasChinese(givenZh) && !isForeign) {
    return { ...(given === undefined || given === givenZh ? {} : { en: given }), zh: givenZh };
  }
  if (given === undefined) return { en: givenZh };
  if (letters(given) !== letters(givenZh)) {
    const line = raw.titleZh?.line ?? lineOf(raw);
    report('wrong-language', line, `The Chinese title "${givenZh}" is not Chinese; left out.`);
  }
  return { en: given };
}

/** The address of the code, if it is a web address. */
export function placeCode(raw: RawRecord, report: ReportFinding): Pick<PaperRecord, 'code'> {
  const text = raw.code?.text.trim() ?? '';
  if (isEmptyValue(text)) return {};
  const url = webUrlSchema.safeParse(text);
  if (url.success) return { code: url.data };
  report(
    'broken-link',
    raw.code?.line ?? lineOf(raw),
    `"${text}" is not a web address; the record has no code link.`,
  );
  return {};
}

/** `2026-03（第二版）`: a remark behind a date */
const REMARK = /(?<=\S)\s{0,9}[(（][^()（）]{1,100}[)）]\s{0,9}$/;

/** The date as `YYYY-MM-DD`. A month or a year is no day, and is left out. */
export function placeDate(raw: RawRecord, report: ReportFinding): Pick<PaperRecord, 'published'> {
  const text = raw.date?.text.replace(REMARK, '').trim() ?? '';
  if (isEmptyValue(text)) return {};
  const published = parseDate(text);
  if (published !== undefined) return { published };
  if (PARTIAL_DATE.test(text)) {
    report('partial-date', raw.date?.line ?? lineOf(raw), `"${text}" is not a day; the record has no date.`);
    return {};
  }
  report('invalid-date', raw.date?.line ?? lineOf(raw), `"${text}" is not a date; the record has none.`);
  return {};
}

/** The names of the authors; `authorsComplete` is set only if the digest gives "et al.". */
export function placeAuthors(
  raw: RawRecord,
  report: ReportFinding,
): Pick<PaperRecord, 'authors' | 'authorsComplete'> {
  const { names, isComplete } = parseAuthors(lineOfText(raw.authors, report) ?? '');
  if (names.length === 0) return {};
  return { authors: names, ...(isComplete ? {} : { authorsComplete: false }) };
}

/** The topics, each once. A list in one value is cut by the engines (`formats/engines/fields/topic-list.ts`). */
export function placeTopics(raw: RawRecord, report: ReportFinding): Pick<PaperRecord, 'topics'> {
  const names = raw.topics.flatMap((topic) => lineOfText(topic, report) ?? []);
  return { topics: [...new Set(names)].filter((name) => !isEmptyValue(name)) };
}
