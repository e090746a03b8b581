import type { Report } from '../src/schema/report.ts';
import { compare } from '../src/text/compare.ts';
import { diagnose } from './diagnostics.ts';
import { type RawFile, readDigest } from './read-digest.ts';
import { alignPaper } from './steps/align.ts';
import { type CorrectionFile, correctPapers } from './steps/correct.ts';
import { countPapers } from './steps/count.ts';
import { digestIds, digestOf } from './steps/digest.ts';
import { digestToMarkdown, paperToMarkdown } from './steps/markdown.ts';
import { mergeRecords } from './steps/merge/merge.ts';
import { validatePapers } from './steps/validate.ts';

/** Everything that a run makes: files to write by their path in the content folder, and the report. */
export interface Result {
  files: Map<string, string>;
  report: Report;
}

/** The whole flow: files → records → papers and digests → Markdown. Pure; the same files give the same bytes. */
export function runPipeline(
  rawFiles: readonly RawFile[],
  corrections: readonly CorrectionFile[] = [],
): Result {
  const read = [...rawFiles].sort((a, b) => compare(a.path, b.path)).map(readDigest);
  const ids = digestIds(read.map(({ path }) => path));
  const placed = read.flatMap(({ path, records }) =>
    records.map((record) => ({ ...record, file: path, digest: ids.get(path) ?? path })),
  );
  const placedBy = Map.groupBy(placed, ({ file }) => file);

  const merged = mergeRecords(placed);
  const corrected = correctPapers(merged.papers, corrections);
  const valid = validatePapers(
    corrected.papers.map((one) => alignPaper(one)),
    new Map([...ids].map(([path, id]) => [id, path])),
  );
  const papers = new Map(valid.papers.map((one) => [one.paper.id, one]));
  const digests = read
    .filter(({ format }) => format !== undefined)
    .map((digest) => {
      const records = placedBy.get(digest.path) ?? [];
      const paperIds = records.map((record) => merged.idOf.get(record) ?? record.id);
      return digestOf(digest, ids.get(digest.path) ?? digest.path, paperIds, papers);
    });

  const diagnostics = [
    ...read.flatMap(({ path, findings }) => findings.map((finding) => diagnose(path, finding))),
    ...merged.diagnostics,
    ...corrected.diagnostics,
    ...valid.diagnostics,
  ];
  return {
    files: new Map([
      ...valid.papers.map((one) => [`papers/${one.paper.id}.md`, paperToMarkdown(one)] as const),
      ...digests.map((digest) => [`digests/${digest.id}.md`, digestToMarkdown(digest)] as const),
    ]),
    report: {
      files: read.map(({ records, findings: _, ...file }) => ({ ...file, records: records.length })),
      records: placed.length,
      ...countPapers(valid.papers),
      diagnostics: diagnostics.sort(
        (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code),
      ),
    },
  };
}
