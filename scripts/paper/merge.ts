import type { Mention, Paper } from '../../src/schema/paper.ts';
import type { Diagnostic } from '../../src/schema/report.ts';
import { compare } from '../../src/text/compare.ts';
import { detectScript } from '../../src/text/script.ts';
import { lineOf, type MergedPaper, type PlacedRecord } from '../record/record.ts';
import { distinctAddresses } from '../text/bare-address.ts';
import { abstractsOf, distinctNotes, fullestAbstracts, fullestAuthors, mostGiven } from './choose.ts';
import { oneLineSummary } from './one-line-summary.ts';
import { conflicts, fieldsGiven } from './provenance.ts';
import { groupByPaper, idOfGroup } from './same-paper.ts';

/** All mentions of one paper, in the order of the digests' paths. */
export type Mentions = readonly [PlacedRecord, ...PlacedRecord[]];

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

/** Groups records by the paper that they mention. The order of the input does not matter. */
export function groupRecords(records: readonly PlacedRecord[]): Mentions[] {
  const sorted = [...records].sort(
    (a, b) => compare(a.file, b.file) || lineOf(a) - lineOf(b) || compare(a.id, b.id),
  );
  return groupByPaper(sorted);
}

/**
 * One paper from all its mentions, field by field:
 *
 * - titles, code: what most digests say, the longest of several that as many say
 * - authors: the longest complete list, otherwise the longest
 * - published: the earliest date
 * - abstracts: the one with most text in its language
 * - topics, links, notes: all of them, in the order of the digests' paths
 *
 * A digest that says something else in its title, first author or code is reported.
 */
export function mergeMentions(records: Mentions): { merged: MergedPaper; diagnostics: Diagnostic[] } {
  const abstracts = records.map(abstractsOf);
  const kept = fullestAbstracts(abstracts);
  const { en, zh } = kept;
  const notes = distinctNotes(records);
  const body = { ...(en && { en: en.blocks }), ...(zh && { zh: zh.blocks }), ...(notes && { notes }) };
  const titleEn = mostGiven(records.flatMap((record) => record.title.en ?? []));
  const titleZh = mostGiven(records.flatMap((record) => record.title.zh ?? []));
  const authors = fullestAuthors(records);
  const published = records.flatMap((record) => record.published ?? []).sort(compare)[0];
  const code = mostGiven(records.flatMap((record) => record.code ?? []));
  const script = detectScript(zh?.text ?? '') ?? detectScript(titleZh ?? '');
  const summary = oneLineSummary(notes ?? []);
  const isComplete = authors?.authorsComplete;
  const paper: Omit<Paper, 'mentions'> = {
    id: idOfGroup(records),
    title: { ...(titleEn && { en: titleEn }), ...(titleZh && { zh: titleZh }) },
    ...(authors?.authors && { authors: authors.authors }),
    ...(isComplete === undefined ? {} : { authorsComplete: isComplete }),
    ...(published && { published }),
    topics: union(records.map((record) => record.topics)),
    ...(code && { code }),
    links: distinctAddresses(
      records.flatMap((record) => [...record.links, ...(record.code ? [record.code] : [])]),
      code,
    ),
    ...(summary && { summary }),
    ...(script && { script }),
  };
  const mentions = records.map(
    (record, index): Mention => ({
      digest: record.digest,
      line: lineOf(record),
      fields: fieldsGiven(record, paper, { given: abstracts[index] ?? {}, kept }),
    }),
  );
  const whole = { ...paper, mentions };
  return { merged: { paper: whole, body }, diagnostics: conflicts(records, whole) };
}
