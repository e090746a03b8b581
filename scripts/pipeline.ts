import type { Digest } from '../src/schema/digest.ts';
import type { Diagnostic, Report } from '../src/schema/report.ts';
import { compare } from '../src/text/compare.ts';
import { diagnose, type Finding } from './diagnostics.ts';
import type { Format, RawRecord } from './formats/format.ts';
import { FORMATS } from './formats/index.ts';
import { countLines, unreadFindings } from './steps/account.ts';
import { digestDate, digestIds, digestTitle } from './steps/digest.ts';
import { identifyRecord } from './steps/identify.ts';
import { digestToMarkdown, paperToMarkdown } from './steps/markdown.ts';
import { mergeRecords } from './steps/merge/merge.ts';
import { normaliseRecord } from './steps/normalise.ts';
import type { MergedPaper, PaperRecord } from './steps/record.ts';
import { repairRecord } from './steps/repair.ts';
import { validatePaper } from './steps/validate.ts';

/** A file of `content/raw`, decoded. `path` is relative to that folder. */
export interface RawFile {
  path: string;
  text: string;
  findings: Finding[];
}

/** Everything that a run makes: files to write by their path in the content folder, and the report. */
export interface Result {
  files: Map<string, string>;
  report: Report;
}

interface ReadFile {
  path: string;
  format?: string;
  records: PaperRecord[];
  lines: Report['files'][number]['lines'];
  findings: Finding[];
}

/** repair → normalise → identify. A record without any title is a finding, and its lines stay unread. */
function readRecord(raw: RawRecord): { record?: PaperRecord; findings: Finding[] } {
  const repaired = repairRecord(raw);
  const normalised = normaliseRecord(repaired.record);
  const { title, abstract } = normalised.record;
  const line = raw.lines[0] ?? 1;
  if (title.en === undefined && title.zh === undefined) {
    return { findings: [{ code: 'missing-title', line, message: 'A record without a title was left out.' }] };
  }
  const identified = identifyRecord(normalised.record, repaired.record.id);
  const findings = [...repaired.findings, ...normalised.findings, ...identified.findings];
  if (abstract.en === undefined && abstract.zh === undefined) {
    findings.push({ code: 'missing-abstract', line, message: `"${title.en ?? title.zh}" has no abstract.` });
  }
  return { record: identified.record, findings };
}

function readFile(file: RawFile): ReadFile {
  const lines = file.text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  const nothing = { path: file.path, records: [], lines: countLines(lines, [], []) };
  const failed = (code: 'empty-file' | 'unknown-format', message: string): ReadFile => ({
    ...nothing,
    findings: [...file.findings, { code, line: 1, message }],
  });
  if (file.text.trim() === '') return failed('empty-file', 'The file is empty; nothing was read.');
  const format = FORMATS.find((candidate: Format) => candidate.detect(lines));
  if (format === undefined) return failed('unknown-format', 'No format claims this file; nothing was read.');
  const reading = format.read(lines);
  const read = reading.records.map(readRecord);
  const records = read.flatMap(({ record }) => record ?? []);
  const recordLines = records.flatMap((record) => record.lines);
  const findings = [...file.findings, ...reading.findings, ...read.flatMap((one) => one.findings)];
  findings.push(...unreadFindings(lines, recordLines, reading.furniture));
  if (records.length === 0)
    findings.push({ code: 'no-record', line: 1, message: `Format "${format.name}" found no record.` });
  return {
    path: file.path,
    format: format.name,
    records,
    lines: countLines(lines, recordLines, reading.furniture),
    findings,
  };
}

function digestOf(file: ReadFile, id: string, papers: ReadonlyMap<string, MergedPaper>): Digest {
  const ids = [...new Set(file.records.map((record) => record.id))].filter((paper) => papers.has(paper));
  const date = digestDate(
    file.path,
    ids.flatMap((paper) => papers.get(paper)?.paper.published ?? []),
  );
  return {
    id,
    source: id.split('/')[0] ?? id,
    ...(date === undefined ? {} : { date }),
    title: digestTitle(id),
    papers: ids,
    records: file.records.length,
    lines: file.lines,
  };
}

/** The whole flow: files → records → papers and digests → Markdown. Pure; the same files give the same bytes. */
export function runPipeline(rawFiles: readonly RawFile[], onFile: (path: string) => void = () => {}): Result {
  const sorted = [...rawFiles].sort((a, b) => compare(a.path, b.path));
  const read = sorted.map((file) => {
    onFile(file.path);
    return readFile(file);
  });
  const ids = digestIds(read.map((file) => file.path));
  const diagnostics: Diagnostic[] = read.flatMap((file) =>
    file.findings.map((finding) => diagnose(file.path, finding)),
  );

  const placed = read.flatMap(({ path, records }) =>
    records.map((record) => ({ ...record, file: path, digest: ids.get(path) ?? path })),
  );
  const merged = mergeRecords(placed);
  const fileOf = new Map([...ids].map(([path, id]) => [id, path]));
  const valid = merged.papers.map((one) =>
    validatePaper(one, fileOf.get(one.paper.mentions[0]?.digest ?? '') ?? ''),
  );
  diagnostics.push(...merged.diagnostics, ...valid.flatMap((one) => one.diagnostics));
  const papers = new Map(
    valid.flatMap(({ paper }) => (paper === undefined ? [] : [[paper.paper.id, paper] as const])),
  );

  const files = new Map<string, string>();
  for (const [id, paper] of papers) files.set(`papers/${id}.md`, paperToMarkdown(paper));
  const digests = read
    .filter((file) => file.format !== undefined)
    .map((file) => digestOf(file, ids.get(file.path) ?? file.path, papers));
  for (const digest of digests) files.set(`digests/${digest.id}.md`, digestToMarkdown(digest));

  const bodies = [...papers.values()].map(({ body }) => body);
  const report: Report = {
    files: read.map(({ path, format, records, lines }) => ({
      path,
      ...(format === undefined ? {} : { format }),
      records: records.length,
      lines,
    })),
    records: placed.length,
    papers: papers.size,
    bilingual: bodies.filter((body) => body.en && body.zh).length,
    chineseOnly: bodies.filter((body) => body.zh && !body.en).length,
    englishOnly: bodies.filter((body) => body.en && !body.zh).length,
    diagnostics: diagnostics.sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code),
    ),
  };
  return { files, report };
}
