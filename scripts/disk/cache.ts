import { join } from 'node:path';
import type { MadePaper } from '../paper/make-paper.ts';
import { STEPS } from '../pipeline.ts';
import type { RawFile, ReadDigest } from '../record/read-digest.ts';
import type { PaperRecord, PlacedRecord } from '../record/record.ts';
import { PROJECT, parserVersion, sha256 } from './parser-version.ts';
import { keepOnly, storedValue, storeValue } from './store.ts';

type Steps = typeof STEPS;

/** What is kept of a digest: all but the texts of its records, and by their keys the papers whose first mention it has. */
interface Kept {
  digest: ReadDigest;
  papers: Record<string, MadePaper>;
}

/** A digest in this run. */
interface CachedDigest extends Kept {
  file: RawFile;
  /** The digest with all texts, once it has been read. */
  whole?: ReadDigest;
  /** Those of the papers that this run asked for. */
  used: Record<string, MadePaper>;
  isChanged: boolean;
}

// The checksum in the file says that this program wrote it: what is a `Kept` is told by the names of its members.
const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'digest' in value && 'papers' in value;

const withoutTexts = ({ abstract: _, notes: __, ...record }: PaperRecord): PaperRecord => ({
  ...record,
  abstract: {},
});

/**
 * The costly steps of the pipeline, each done once for the same input: a file for each digest keeps what was read from it
 * and the papers made of its mentions, for as long as the digest's text and the parser are the same. Whatever is missing
 * or damaged there is made again. A kept digest has no texts; where a paper has to be made, its digests are read again.
 * `save` writes what is new, if it can.
 */
export function cachedSteps(
  steps: Steps = STEPS,
  folder = join(PROJECT, '.cache/ingest'),
): { steps: Steps; save: () => void } {
  const version = parserVersion();
  const pathOf = (key: string): string => join(folder, version, `${key}.json`);
  const digests = new Map<string, CachedDigest>();

  const open = (key: string, file: RawFile): CachedDigest => {
    const kept = storedValue(pathOf(key));
    if (isKept(kept)) return { ...kept, file, used: {}, isChanged: false };
    const whole = steps.readDigest(file);
    const digest = { ...whole, records: whole.records.map(withoutTexts) };
    return { digest, papers: {}, file, whole, used: {}, isChanged: true };
  };

  const readDigest: Steps['readDigest'] = (file) => {
    const key = sha256(`${JSON.stringify(file.findings)}\n${file.text}`);
    const cached = digests.get(key) ?? open(key, file);
    digests.set(key, cached);
    return { ...cached.digest, path: file.path, key };
  };

  const locate = ({ key }: PlacedRecord): { cached: CachedDigest | undefined; index: number } => {
    const [digest = '', index] = key?.split(':') ?? [];
    return { cached: digests.get(digest), index: Number(index) };
  };

  const withTexts = (record: PlacedRecord): PlacedRecord => {
    const { cached, index } = locate(record);
    if (cached === undefined) return record;
    cached.whole ??= steps.readDigest(cached.file);
    return { ...record, ...cached.whole.records[index] };
  };

  const makePaper: Steps['makePaper'] = (mentions, corrections) => {
    const [first, ...others] = mentions;
    const { cached } = locate(first);
    const names = mentions.map(({ key, file, digest }) => [key, file, digest]);
    const key = sha256(JSON.stringify([names, corrections]));
    const kept = cached?.papers[key];
    const paper = kept ?? steps.makePaper([withTexts(first), ...others.map(withTexts)], corrections);
    if (cached !== undefined) {
      cached.used[key] = paper;
      cached.isChanged ||= kept === undefined;
    }
    return paper;
  };

  const save = (): void => {
    try {
      for (const [key, { digest, used, isChanged }] of digests)
        if (isChanged) storeValue(pathOf(key), { digest, papers: used });
      keepOnly(folder, new Set([version]));
      keepOnly(join(folder, version), new Set([...digests.keys()].map((key) => `${key}.json`)));
    } catch {
      // A disk that is full or read-only costs time on the next run, and nothing else.
    }
  };
  return { steps: { readDigest, makePaper }, save };
}
