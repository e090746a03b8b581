import type { Finding } from '../diagnostics.ts';
import type { RawRecord } from '../formats/format.ts';
import { placeAuthors, placeCode, placeDate, placeTitles, placeTopics } from './place-fields.ts';
import { placeTexts } from './place-texts.ts';
import type { PaperRecord } from './record.ts';
import type { ReportFinding } from './report-tex.ts';

/**
 * Turns the texts of a record, as the digest has them, into clean text, dates, lists of names and mdast blocks. A field
 * that cannot be read is left out, with a finding.
 */
export function normaliseRecord(raw: RawRecord): { record: PaperRecord; findings: Finding[] } {
  const findings: Finding[] = [];
  const report: ReportFinding = (code, line, message) => findings.push({ code, line, message });
  const record: PaperRecord = {
    lines: raw.lines,
    id: '',
    addresses: [],
    title: placeTitles(raw, report),
    ...placeAuthors(raw, report),
    ...placeDate(raw, report),
    ...placeTopics(raw, report),
    ...placeCode(raw, report),
    links: [],
    ...placeTexts(raw, report),
  };
  return { record, findings };
}
