import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { MadePaper } from '../paper/make-paper.ts';
import { STEPS } from '../pipeline.ts';
import type { RawFile, ReadDigest } from '../record/read-digest.ts';
import type { PaperRecord, PlacedRecord } from '../record/record.ts';
import { listFiles } from './list-files.ts';
import { openStore, sha256 } from './store.ts';

const PROJECT = join(import.meta.dirname, '../..');
/** The sources that decide what is read from a file, and the versions of the packages that they use. */
const SOURCES = ['scripts', 'src/schema', 'src/text', 'package-lock.json'];
/** Files among them that decide nothing: tests, their fixtures, the benchmark, the demonstration. */
const NO_SOURCE = /\.test\.ts$|\/(?:fixtures|bench|demo)\//;

type Steps = typeof STEPS;

/** A name for the parser as its sources are, so that nobody has to raise a number. */
function parserVersion(): string {
  const paths = SOURCES.map((source) => join(PROJECT, source))
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      statSync(path).isFile() ? path : listFiles(path).files.map((name) => join(path, name)),
    );
  const hashes = paths.filter((path) => !NO_SOURCE.test(path)).map((path) => sha256(readFileSync(path)));
  return sha256(hashes.join()).slice(0, 16);
}

type Texts = Pick<PaperRecord, 'abstract' | 'notes'>;

const has = (value: unknown, ...keys: string[]): boolean =>
  typeof value === 'object' && value !== null && keys.every((key) => key in value);
// The store gives back what was set, or nothing: the names of the members tell the kinds of values.
const isDigest = (value: unknown): value is ReadDigest => has(value, 'records', 'lines', 'findings');
const isPaper = (value: unknown): value is MadePaper => has(value, 'id', 'diagnostics');
const isTexts = (value: unknown): value is Texts[] => Array.isArray(value);

const textsIn = ({ abstract, notes }: Texts): Texts => ({
  abstract,
  ...(notes === undefined ? {} : { notes }),
});
const withoutTexts = ({ abstract: _, notes: __, ...record }: PaperRecord): PaperRecord => ({
  ...record,
  abstract: {},
});

/**
 * The costly steps of the pipeline, each done once for the same input: what they gave is kept in the folder by the hash of
 * a file's text, or of the records that mention a paper, for as long as the parser is the same. Whatever is missing or
 * damaged there is made again. A digest that was kept comes back without the texts of its records, which `makePaper` gets
 * for the papers that it has to make. `save` writes what is new, if it can.
 */
export function cachedSteps(
  steps: Steps = STEPS,
  folder = join(PROJECT, '.cache/ingest'),
): { steps: Steps; save: () => void } {
  const store = openStore(join(folder, parserVersion()));
  const files = new Map<string, RawFile>();

  const readDigest: Steps['readDigest'] = (file) => {
    const key = sha256(`${JSON.stringify(file.findings)}\n${file.text}`);
    files.set(key, file);
    store.touch(`t${key}`);
    const kept = store.get(key);
    if (isDigest(kept)) return { ...kept, path: file.path, key };
    const digest = steps.readDigest(file);
    store.set(key, { ...digest, records: digest.records.map(withoutTexts) });
    store.set(`t${key}`, digest.records.map(textsIn));
    return { ...digest, key };
  };

  const textsOf = (key: string): Texts[] => {
    const kept = store.get(`t${key}`);
    if (isTexts(kept)) return kept;
    const file = files.get(key);
    const texts = file === undefined ? [] : steps.readDigest(file).records.map(textsIn);
    store.set(`t${key}`, texts);
    return texts;
  };

  const withTexts = (record: PlacedRecord): PlacedRecord => {
    const [digest = '', index = ''] = record.key?.split(':') ?? [];
    return { ...record, ...textsOf(digest)[Number(index)] };
  };

  const makePaper: Steps['makePaper'] = (mentions, corrections) => {
    const names = mentions.map(({ key, file, digest }) => [key, file, digest]);
    // A paper lies beside its first digest, so that a changed digest touches few files.
    const key = `${mentions[0].key?.slice(0, 2)}${sha256(JSON.stringify([names, corrections]))}`;
    const kept = store.get(key);
    if (isPaper(kept)) return kept;
    const [first, ...others] = mentions;
    const paper = steps.makePaper([withTexts(first), ...others.map(withTexts)], corrections);
    store.set(key, paper);
    return paper;
  };

  const save = (): void => {
    try {
      store.save();
    } catch {
      // A disk that is full or read-only costs time on the next run, and nothing else.
    }
  };
  return { steps: { readDigest, makePaper }, save };
}
