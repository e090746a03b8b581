import { abstractTexts } from '../src/markdown/section-texts.ts';
import type { Report } from '../src/schema/report.ts';
import { termSource } from '../src/terms/term-source.ts';
import { compare } from '../src/text/compare.ts';
import { diagnose } from './diagnostics.ts';
import { type CorrectionFile, correctedId, correctPapers } from './paper/correct.ts';
import { countPapers } from './paper/count-papers.ts';
import { digestIds, digestOf } from './paper/make-digest.ts';
import type { MadePaper } from './paper/make-paper.ts';
import { groupRecords } from './paper/merge.ts';
import { idOfGroup } from './paper/same-paper.ts';
import { digestToMarkdown } from './paper/to-markdown.ts';
import { perObject } from './per-object.ts';
import type { RawFile, ReadDigest } from './record/read-digest.ts';
import type { PlacedRecord } from './record/record.ts';
import { relatedToJson } from './related/related-json.ts';
import { STEPS, type Steps } from './steps/steps.ts';
import { termsToJson } from './terms/terms-json.ts';

/** Everything that a run makes: files to write by their path in the content folder, and the report. */
export interface Result {
  files: Map<string, string>;
  report: Report;
}

/** What terms are looked for in; a cache that gives the same paper in the next run spares that run a third of the mining. */
const sourceOf = perObject(({ paper, markdown }: NonNullable<MadePaper['output']>) =>
  termSource({ paper, abstract: abstractTexts(markdown) }),
);

/** Records with the digest that they stand in; `ids` are those of the digests by their paths. */
function placeRecords({ path, key, records }: ReadDigest, ids: ReadonlyMap<string, string>): PlacedRecord[] {
  const origin = { file: path, digest: ids.get(path) ?? path };
  return records.map((record, index) => ({
    ...record,
    ...origin,
    ...(key === undefined ? {} : { key: `${key}:${index}` }),
  }));
}

/** The whole flow: files → records → papers and digests → Markdown. Pure; the same files give the same bytes. */
export async function runPipeline(
  rawFiles: readonly RawFile[],
  corrections: readonly CorrectionFile[] = [],
  steps: Steps = STEPS,
): Promise<Result> {
  const sorted = [...rawFiles].sort((a, b) => compare(a.path, b.path));
  const read = await Promise.all(sorted.map(steps.readDigest));
  const digests = read.filter(({ format }) => format !== undefined);
  const ids = digestIds(digests.map(({ path }) => path));
  const placed = new Map(digests.map((digest) => [digest, placeRecords(digest, ids)]));

  const groups = groupRecords([...placed.values()].flat()).map((group) => ({ id: idOfGroup(group), group }));
  const idOf = new Map(groups.flatMap(({ id, group }) => group.map((record) => [record, id] as const)));
  const correctionsOf = Map.groupBy(corrections, correctedId);
  const made = await Promise.all(
    groups.map(({ id, group }) => steps.makePaper(group, correctionsOf.get(id) ?? [])),
  );
  const outputs = made.flatMap((one) => one.output ?? []).sort((a, b) => compare(a.paper.id, b.paper.id));
  const papers = new Map(outputs.map((one) => [one.paper.id, one]));
  const entries = [...placed].map(([digest, records]) => {
    const paperIds = records.map((record) => idOf.get(record) ?? record.id);
    return digestOf(digest, ids.get(digest.path) ?? digest.path, paperIds, papers);
  });

  const terms = steps.mineTerms(outputs.map(sourceOf));
  const days = new Map(
    entries.flatMap(({ digest: { id, date } }) => (date === undefined ? [] : [[id, date] as const])),
  );
  const related = steps.relatePapers({
    papers: outputs.map((one) => ({ ...one, date: one.paper.published })),
    days,
    terms,
  });

  const known = new Set(idOf.values());
  const unused = corrections.filter((correction) => !known.has(correctedId(correction)));
  const diagnostics = [
    ...read.flatMap(({ path, findings }) => findings.map((finding) => diagnose(path, finding))),
    ...entries.flatMap(({ digest, findings }) => findings.map((finding) => diagnose(digest.path, finding))),
    ...made.flatMap((one) => one.diagnostics),
    ...correctPapers([], unused).diagnostics,
  ];
  return {
    files: new Map([
      ...outputs.map(({ paper, markdown }) => [`papers/${paper.id}.md`, markdown] as const),
      ...entries.map(({ digest }) => [`digests/${digest.id}.md`, digestToMarkdown(digest)] as const),
      ['terms.json', termsToJson(terms)],
      ['related.json', relatedToJson(related)],
    ]),
    report: {
      files: read.map(({ key: _, findings: __, records, ...file }) => ({ ...file, records: records.length })),
      records: [...placed.values()].flat().length,
      ...countPapers([...papers.values()]),
      diagnostics: diagnostics.sort(
        (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code),
      ),
    },
  };
}
