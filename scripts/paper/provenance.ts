import { PAPER_FIELDS, type Paper, type PaperField } from '../../src/schema/paper.ts';
import type { Diagnostic } from '../../src/schema/report.ts';
import { letters } from '../../src/text/letters.ts';
import { type DiagnosticCode, diagnose } from '../diagnostics.ts';
import { lineOf, type PlacedRecord } from '../record/record.ts';
import { bareAddress } from '../text/bare-address.ts';
import type { Abstracts } from './choose.ts';

/** The fields of a paper that a record gives; `given` are the abstracts of the record, `kept` those of the paper. */
export function fieldsGiven(
  record: PlacedRecord,
  paper: Omit<Paper, 'mentions'>,
  { given: abstracts, kept }: { given: Abstracts; kept: Abstracts },
): PaperField[] {
  const given: Record<PaperField, boolean> = {
    'title.en': record.title.en !== undefined && record.title.en === paper.title.en,
    'title.zh': record.title.zh !== undefined && record.title.zh === paper.title.zh,
    authors: record.authors !== undefined && String(record.authors) === String(paper.authors),
    published: record.published !== undefined && record.published === paper.published,
    topics: record.topics.length > 0,
    code: record.code !== undefined && bareAddress(record.code) === bareAddress(paper.code ?? ''),
    links: record.links.length > 0,
    'abstract.en': abstracts.en !== undefined && abstracts.en.text === kept.en?.text,
    'abstract.zh': abstracts.zh !== undefined && abstracts.zh.text === kept.zh?.text,
    notes: record.notes !== undefined,
  };
  return PAPER_FIELDS.filter((field) => given[field]);
}

/**
 * A note for every record known by another id, and a warning for every record that contradicts the title, first author
 * or code of the paper.
 */
export function conflicts(records: readonly PlacedRecord[], paper: Paper): Diagnostic[] {
  const found: Diagnostic[] = [];
  const report = (record: PlacedRecord, code: DiagnosticCode, given: string, kept: string): void => {
    const message = `${paper.id}: "${given}" differs from "${kept}" in another digest; kept the latter.`;
    found.push(diagnose(record.file, { code, line: lineOf(record), message }));
  };
  for (const record of records) {
    if (record.id !== paper.id) {
      const message = `"${record.id}" is the same paper as "${paper.id}" in another digest; joined.`;
      found.push(diagnose(record.file, { code: 'joined-ids', line: lineOf(record), message }));
    }
    for (const language of ['en', 'zh'] as const) {
      const given = record.title[language];
      const kept = paper.title[language];
      if (given && kept && letters(given) !== letters(kept)) report(record, 'conflicting-title', given, kept);
    }
    const [first] = record.authors ?? [];
    const [kept] = paper.authors ?? [];
    if (first && kept && letters(first) !== letters(kept)) report(record, 'conflicting-authors', first, kept);
    if (record.code && paper.code && bareAddress(record.code) !== bareAddress(paper.code)) {
      report(record, 'conflicting-code', record.code, paper.code);
    }
  }
  return found;
}
