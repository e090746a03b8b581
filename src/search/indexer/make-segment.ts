import { hash } from 'node:crypto';
import { z } from 'zod';
import type { PlacedPaper } from '../index/columns.ts';
import { recordOf } from '../index/segments.ts';
import { slices } from '../index/slices.ts';
import type { IndexCache, Kept } from './index-cache.ts';
import type { IndexedPaper } from './indexed-papers.ts';
import { writeRecords } from './pagefind-writer.ts';
import { BATCH, type PaperThreads } from './paper-threads.ts';

/** Papers of a record of Pagefind. */
const BATCHES_PER_RECORD = 4096 / BATCH;

/**
 * Occurrences of tokens in a file of the index, for each paper of the segment. With smaller files a search loads less of
 * the index, but the list of files grows, which every search loads first.
 */
const CHUNK_PER_PAPER = 0.56;
const MIN_CHUNK = 500;

/** What is known of a segment: its name, the first block of each of Pagefind's records in it, its blocks, and its words. */
const segmentSchema = z.strictObject({
  hash: z.string(),
  starts: z.array(z.int()),
  cells: z.int(),
  fieldBlocks: z.array(z.strictObject({ title: z.int(), abstract: z.int(), author: z.int() })),
  words: z.array(
    z.strictObject({
      words: z.strictObject({
        latin: z.array(z.string()),
        followers: z.array(z.tuple([z.int(), z.array(z.int())])),
      }),
      found: z.array(z.string()),
    }),
  ),
});
type SegmentDetails = z.output<typeof segmentSchema>;
export type Segment = Kept<SegmentDetails> & { papers: readonly (IndexedPaper & PlacedPaper)[] };

/** A hash of all that the tokens of papers are made of. */
const keyOf = (papers: readonly IndexedPaper[]): string =>
  hash(
    'sha256',
    JSON.stringify(papers.map(({ paper: { id, title, authors }, body }) => [id, title, authors, body])),
  ).slice(0, 32);

/** Makes papers into tokens, and these into an index of Pagefind, unless that is kept. */
export async function makeSegment(
  papers: Segment['papers'],
  threads: PaperThreads,
  cache: IndexCache,
): Promise<Segment> {
  const kept = await cache.folder(keyOf(papers), segmentSchema, async (folder): Promise<SegmentDetails> => {
    const batches = await threads.makeTokens(papers);
    // Without the memory of the threads, which Pagefind needs more.
    const words = await threads.end();
    const chunkSize = Math.max(MIN_CHUNK, Math.round(papers.length * CHUNK_PER_PAPER));
    const records = Array.from(slices(batches, BATCHES_PER_RECORD), recordOf);
    const { hash: name, order } = await writeRecords(records, folder, chunkSize);
    const ends: number[] = [];
    for (const { blocks } of records) ends.push((ends.at(-1) ?? 0) + blocks);
    return {
      hash: name,
      starts: order.map((record) => ends[record - 1] ?? 0),
      cells: ends.at(-1) ?? 0,
      fieldBlocks: batches.flatMap((batch) => batch.fieldBlocks),
      words,
    };
  });
  return { papers, ...kept };
}
