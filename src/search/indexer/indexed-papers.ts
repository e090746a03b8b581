import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { paperPaths, papersFolder } from '../../papers/paper-files.ts';
import { listedPaperSchema } from '../../schema/paper.ts';
import type { DatedPaper } from '../index/columns.ts';
import type { IndexCache } from './index-cache.ts';
import type { PaperThreads } from './paper-threads.ts';

/** A paper without its alignment, its date, and a hash of the Markdown below its front matter. */
export type ReadPaper = DatedPaper & { body: string };
/** A paper and where it is. */
export type IndexedPaper = ReadPaper & { path: string };

const NAME = 'papers.json';

/** Papers by the hashes of their files. */
const knownSchema = z.record(
  z.string(),
  z.strictObject({ paper: listedPaperSchema, date: z.string().optional(), body: z.string() }),
);

/**
 * Every paper of a content folder. Reading front matter takes ten times as long as a hash of the file, so papers are
 * kept by that for the next index.
 */
export async function readIndexedPapers(
  contentDir: string,
  threads: PaperThreads,
  cache: IndexCache,
): Promise<IndexedPaper[]> {
  const file = cache.file(NAME, knownSchema);
  const known = new Map<string, ReadPaper>(Object.entries(file.read() ?? {}));
  const paths = await paperPaths(papersFolder(contentDir));
  // One after the other, because waiting for small files takes longer than reading them.
  const hashed = paths.map((path) => ({ path, key: hash('sha256', readFileSync(path)).slice(0, 32) }));
  const unknown = hashed.filter(({ key }) => !known.has(key));
  const read = await threads.read(unknown.map(({ path }) => path));
  for (const [at, { key }] of unknown.entries()) {
    const paper = read[at];
    if (paper !== undefined) known.set(key, paper);
  }
  const papers = hashed.flatMap(({ path, key }) => {
    const paper = known.get(key);
    return paper === undefined ? [] : { path, key, ...paper };
  });
  if (unknown.length > 0 || papers.length < known.size) {
    file.write(Object.fromEntries(papers.map(({ key, paper, date, body }) => [key, { paper, date, body }])));
  }
  return papers;
}
