import type { LineCounts } from '../../src/schema/digest.ts';
import type { Finding } from '../diagnostics.ts';
import { bestReading } from '../formats/best-reading.ts';
import { saysNoPapers } from '../formats/empty-digest.ts';
import type { RawRecord, Reading } from '../formats/format.ts';
import { GENERIC_FORMATS } from '../formats/generic.ts';
import { FORMATS } from '../formats/index.ts';
import { splitLines } from '../text/split-lines.ts';
import { accountLines } from './account-lines.ts';
import { readUntitledPage, withIdOfPath } from './id-of-path.ts';
import { identifyRecord } from './identify.ts';
import { limitRecord } from './limit-record.ts';
import { normaliseRecord } from './normalise.ts';
import { lineOf, type PaperRecord } from './record.ts';
import { repairRecord } from './repair.ts';

/**
 * A decoded file of the raw folder, with its path there. A file that could not be read has an empty text and a finding.
 */
export interface RawFile {
  path: string;
  text: string;
  findings: Finding[];
}

/** What was read from a file. `format` is absent if no format could read it. */
export interface ReadDigest {
  path: string;
  /** Names the file's content. Only the cache (`disk/cache.ts`) sets it. */
  key?: string;
  format?: string;
  records: PaperRecord[];
  lines: LineCounts;
  findings: Finding[];
}

/**
 * limit → repair → normalise → identify. A record without a title gives only a finding, and its lines count as unread,
 * unless the file is named by its paper: then another mention may have the title.
 */
function readRecord(raw: RawRecord, isNamed: boolean): { record?: PaperRecord; findings: Finding[] } {
  const limited = limitRecord(raw);
  const repaired = repairRecord(limited.record);
  const normalised = normaliseRecord(repaired.record);
  const { title, abstract } = normalised.record;
  const line = lineOf(raw);
  if (title.en === undefined && title.zh === undefined && !isNamed) {
    return { findings: [{ code: 'missing-title', line, message: 'A record without a title was left out.' }] };
  }
  const identified = identifyRecord(normalised.record, repaired.record);
  const findings = [
    ...limited.findings,
    ...repaired.findings,
    ...normalised.findings,
    ...identified.findings,
  ];
  if (abstract.en === undefined && abstract.zh === undefined) {
    findings.push({
      code: 'missing-abstract',
      line,
      message: `"${title.en ?? title.zh ?? identified.record.id}" has no abstract.`,
    });
  }
  return { record: identified.record, findings };
}

/** The reading of a digest that says it has no papers. */
const emptyReading = (lines: readonly string[]): Reading => ({
  records: [],
  furniture: lines.map((_, index) => index + 1),
  findings: [],
});

/**
 * Reads a file with the declared format that claims it, or with the generic format that understands most of it.
 */
export function readDigest({ path, text, findings }: RawFile): ReadDigest {
  const lines = splitLines(text);
  const failed = (code: 'empty-file' | 'unknown-format', message: string): ReadDigest => {
    const account = accountLines(lines, [], []);
    const found = [...findings, { code, line: 1, message }, ...account.findings];
    return { path, records: [], lines: account.counts, findings: found };
  };
  if (text === '' && findings.length > 0)
    return { path, records: [], lines: accountLines([], [], []).counts, findings };
  if (text.trim() === '') return failed('empty-file', 'The file is empty; nothing was read.');
  const best = bestReading(FORMATS, GENERIC_FORMATS, lines);
  const untitled = best === undefined ? readUntitledPage(lines, path) : undefined;
  const isEmpty = (best?.reading.records ?? untitled?.records ?? []).length === 0 && saysNoPapers(lines);
  const reading = isEmpty ? emptyReading(lines) : (best?.reading ?? untitled);
  const format = best?.format.name ?? (isEmpty ? 'no-papers' : 'generic-page');
  if (reading === undefined) return failed('unknown-format', 'No format claims this file; nothing was read.');
  const read = withIdOfPath(reading.records, path).map((record) =>
    readRecord(record, untitled !== undefined),
  );
  const records = read.flatMap(({ record }) => record ?? []);
  const recordLines = records.flatMap((record) => record.lines);
  const account = accountLines(lines, recordLines, reading.furniture);
  const none: Finding = { code: 'no-record', line: 1, message: `Format "${format}" found no record.` };
  const guess: Finding = {
    code: 'generic-format',
    line: 1,
    message: `No declared format claims this file; read as "${format}".`,
  };
  return {
    path,
    format,
    records,
    lines: account.counts,
    findings: [
      ...findings,
      ...(best?.isDeclared || isEmpty ? [] : [guess]),
      ...reading.findings,
      ...read.flatMap((one) => one.findings),
      ...account.findings,
      ...(records.length === 0 && !isEmpty ? [none] : []),
    ],
  };
}
