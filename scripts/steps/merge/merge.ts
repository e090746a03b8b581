import type { Mention, Paper } from '../../../src/schema/paper.ts';
import type { Diagnostic } from '../../../src/schema/report.ts';
import { distinctAddresses } from '../../../src/text/bare-address.ts';
import { compare } from '../../../src/text/compare.ts';
import { detectScript } from '../../../src/text/script.ts';
import { lineOf, type MergedPaper, type PlacedRecord } from '../record.ts';
import { distinctNotes, fullestAuthors, fullestBlocks, mostGiven, textOf } from './choose.ts';
import { conflicts, fieldsGiven } from './provenance.ts';
import { groupByPaper, idOfGroup } from './same-paper.ts';

type Records = readonly [PlacedRecord, ...PlacedRecord[]];

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

function mergeOne(records: Records): { merged: MergedPaper; diagnostics: Diagnostic[] } {
  const zh = fullestBlocks(records.map((record) => record.abstract.zh));
  const en = fullestBlocks(records.map((record) => record.abstract.en));
  const notes = distinctNotes(records);
  const body = { ...(en && { en }), ...(zh && { zh }), ...(notes && { notes }) };
  const titleEn = mostGiven(records.flatMap((record) => record.title.en ?? []));
  const titleZh = mostGiven(records.flatMap((record) => record.title.zh ?? []));
  const authors = fullestAuthors(records);
  const published = records.flatMap((record) => record.published ?? []).sort(compare)[0];
  const code = mostGiven(records.flatMap((record) => record.code ?? []));
  const script = detectScript(textOf(zh)) ?? detectScript(titleZh ?? '');
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
    ...(script && { script }),
  };
  const mentions = records.map(
    (record): Mention => ({
      digest: record.digest,
      line: lineOf(record),
      fields: fieldsGiven(record, paper, body),
    }),
  );
  const whole = { ...paper, mentions };
  return { merged: { paper: whole, body }, diagnostics: conflicts(records, whole) };
}

/**
 * One paper from all its mentions, field by field, whatever the order in which they come:
 *
 * - titles, code: what most digests say; among equals the longest
 * - authors: the longest complete list, else the longest
 * - published: the earliest date
 * - abstracts: the one with most text in its language
 * - topics, links, notes: all of them, in the order of the digests' paths
 *
 * A digest that differs in its title, first author or code is reported.
 */
export function mergeRecords(records: readonly PlacedRecord[]): {
  papers: MergedPaper[];
  /** The id of the paper that each record mentions. */
  idOf: ReadonlyMap<PlacedRecord, string>;
  diagnostics: Diagnostic[];
} {
  const sorted = [...records].sort(
    (a, b) => compare(a.file, b.file) || lineOf(a) - lineOf(b) || compare(a.id, b.id),
  );
  const groups = groupByPaper(sorted);
  const results = groups.map(mergeOne);
  return {
    papers: results.map((one) => one.merged).sort((a, b) => compare(a.paper.id, b.paper.id)),
    idOf: new Map(groups.flatMap((group) => group.map((record) => [record, idOfGroup(group)] as const))),
    diagnostics: results.flatMap((one) => one.diagnostics),
  };
}
