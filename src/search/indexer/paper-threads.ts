import { openThreads } from '../../thread-pool.ts';
import type { TokenBatch } from '../index/segments.ts';
import { slices } from '../index/slices.ts';
import type { IndexedPaper, ReadPaper } from './indexed-papers.ts';
import type { MadeWords, PaperRequest } from './paper-worker.ts';

/** A thread gets so many papers at a time. */
export const BATCH = 128;

/** Threads that read papers and make them into tokens; they are started when they are needed. */
export type PaperThreads = {
  /** The papers in files, in their order. */
  read(paths: readonly string[]): Promise<ReadPaper[]>;
  /** The tokens of papers in batches, in the order of the papers. */
  makeTokens(papers: readonly IndexedPaper[]): Promise<TokenBatch[]>;
  /** Ends the threads, and gives the words that each has seen; together those of all papers. */
  end(): Promise<MadeWords[]>;
  close(): Promise<void>;
};

export function openPaperThreads(): PaperThreads {
  const threads = openThreads<PaperRequest>(new URL('./paper-worker.ts', import.meta.url));
  const askAll = <Item, Answer>(
    items: readonly Item[],
    request: (some: Item[]) => PaperRequest,
  ): Promise<Answer[]> =>
    Promise.all(Array.from(slices(items, BATCH), (some) => threads.ask<Answer>(request(some))));
  return {
    async read(paths) {
      const batches = await askAll<string, ReadPaper[]>(paths, (some) => ({ kind: 'read', paths: some }));
      return batches.flat();
    },
    makeTokens: (papers) => askAll(papers, (some) => ({ kind: 'tokens', papers: some })),
    async end() {
      const words = await threads.askEach<MadeWords>({ kind: 'words' });
      await threads.close();
      return words;
    },
    close: threads.close,
  };
}
