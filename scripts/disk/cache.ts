import { basename, dirname, join } from 'node:path';
import { keepOnly, storedValue, storeValue } from '../../src/store.ts';
import type { CorrectionFile } from '../paper/correct.ts';
import type { MadePaper } from '../paper/make-paper.ts';
import type { Mentions } from '../paper/merge.ts';
import { perObject } from '../per-object.ts';
import type { RawFile, ReadDigest } from '../record/read-digest.ts';
import type { PaperRecord, PlacedRecord } from '../record/record.ts';
import type { Steps } from '../steps/steps.ts';
import { type Kept, keptSchema } from './kept-schema.ts';
import { PROJECT, parserVersion, sha256 } from './parser-version.ts';

type CachedSteps = { steps: Steps; save: () => void };

/** A digest in this run; `papers` are those that the cache had. */
interface CachedDigest extends Kept {
  file: RawFile;
  /** The digest with all texts, if it has been read in this run. */
  whole?: ReadDigest | Promise<ReadDigest>;
  /** The papers that this run asked for: the others are not kept. */
  used: Record<string, MadePaper>;
  isChanged: boolean;
}

const keyOfFile = perObject(({ findings, text }: RawFile) => sha256(`${JSON.stringify(findings)}\n${text}`));

const withoutTexts = ({ abstract: _, notes: __, ...record }: PaperRecord): PaperRecord => ({
  ...record,
  abstract: {},
});

/**
 * The costly steps of the pipeline, with a cache: a file for each digest, named by a hash of its text, keeps what was
 * read from it and the papers that it mentions first. The cache holds for as long as the parser is the same; whatever
 * is missing or damaged in it is made again. Texts of records are not kept: if a paper has to be made, the digests that
 * mention it are read again. Each call begins a run; `save` ends it, writes what is new, and does not fail if it cannot.
 * The next run of the same process takes what `save` kept from memory: the same objects again.
 */
export function stepCache(folder = join(PROJECT, '.cache/ingest')): (steps: Steps) => CachedSteps {
  const inMemory = new Map<string, Kept>();
  return (steps) => cachedSteps(steps, join(folder, parserVersion()), inMemory);
}

/** The steps of one run. `folder` is that of this version; all others beside it are deleted. */
function cachedSteps(steps: Steps, folder: string, inMemory: Map<string, Kept>): CachedSteps {
  const pathOf = (key: string): string => join(folder, `${key}.json`);
  const digests = new Map<string, CachedDigest>();

  const open = async (key: string, file: RawFile): Promise<CachedDigest> => {
    const kept = inMemory.get(key) ?? storedValue(pathOf(key), keptSchema);
    if (kept !== undefined) return { ...kept, file, used: {}, isChanged: false };
    const whole = await steps.readDigest(file);
    const digest = { ...whole, records: whole.records.map(withoutTexts) };
    return { digest, papers: {}, file, whole, used: {}, isChanged: true };
  };

  const readDigest: Steps['readDigest'] = async (file) => {
    const key = keyOfFile(file);
    const cached = digests.get(key) ?? (await open(key, file));
    digests.set(key, cached);
    return { ...cached.digest, path: file.path, key };
  };

  const locate = ({ key }: PlacedRecord): { cached: CachedDigest | undefined; index: number } => {
    const [digest = '', index] = key?.split(':') ?? [];
    return { cached: digests.get(digest), index: Number(index) };
  };

  const withTexts = async (record: PlacedRecord): Promise<PlacedRecord> => {
    const { cached, index } = locate(record);
    if (cached === undefined) return record;
    cached.whole ??= steps.readDigest(cached.file);
    const { records } = await cached.whole;
    return { ...record, ...records[index] };
  };

  const makeAnew = async ([first, ...others]: Mentions, corrections: readonly CorrectionFile[]) => {
    const whole = await Promise.all(others.map(withTexts));
    return steps.makePaper([await withTexts(first), ...whole], corrections);
  };

  const makePaper: Steps['makePaper'] = async (mentions, corrections) => {
    const { cached } = locate(mentions[0]);
    const names = mentions.map(({ key, file, digest }) => [key, file, digest]);
    const key = sha256(JSON.stringify([names, corrections]));
    const kept = cached?.papers[key];
    const paper = kept ?? (await makeAnew(mentions, corrections));
    if (cached !== undefined) {
      cached.used[key] = paper;
      cached.isChanged ||= kept === undefined;
    }
    return paper;
  };

  const save = (): void => {
    inMemory.clear();
    for (const [key, { digest, used }] of digests) inMemory.set(key, { digest, papers: used });
    try {
      for (const [key, { isChanged }] of digests) if (isChanged) storeValue(pathOf(key), inMemory.get(key));
      keepOnly(dirname(folder), new Set([basename(folder)]));
      keepOnly(folder, new Set([...digests.keys()].map((key) => `${key}.json`)));
    } catch {
      // On a full or read-only disk the next run takes longer; nothing is lost.
    }
  };
  return { steps: { ...steps, readDigest, makePaper }, save };
}
