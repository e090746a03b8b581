import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { TokenBatch } from '../index/segments.ts';
import { slices } from '../index/slices.ts';
import type { IndexedPaper, ReadPaper } from './indexed-papers.ts';
import type { MadeWords, PaperRequest } from './paper-worker.ts';

const WORKER = new URL('./paper-worker.ts', import.meta.url);

/** A thread needs about 150 MB; without a limit, twice as much before it collects its garbage. */
const MAX_THREADS = 4;
const LIMITS = { maxYoungGenerationSizeMb: 16 };

/** A thread gets so many papers at a time. */
export const BATCH = 128;

/** Threads that read papers and make them into tokens; they are started when they are needed. */
export type PaperThreads = {
  /** The papers in files, in their order. */
  read(paths: readonly string[]): Promise<ReadPaper[]>;
  /** The tokens of papers, a batch at a time, in the order of the papers. */
  makeTokens(papers: readonly IndexedPaper[], passOn: (batch: TokenBatch) => void): Promise<void>;
  /** Ends the threads, and gives the words that each has seen; together those of all papers. */
  end(): Promise<MadeWords[]>;
  close(): Promise<void>;
};

async function ask<T>(worker: Worker, request: PaperRequest): Promise<T> {
  worker.postMessage(request);
  const [answer]: T[] = await once(worker, 'message');
  if (answer === undefined) throw new Error('A thread gave no answer.');
  return answer;
}

export function openPaperThreads(): PaperThreads {
  const workers: Worker[] = [];
  /** As many threads as so many requests can keep busy. */
  const startedFor = (requests: number): Worker[] => {
    const wanted = Math.min(MAX_THREADS, availableParallelism(), requests);
    while (workers.length < wanted) workers.push(new Worker(WORKER, { resourceLimits: LIMITS }));
    return workers;
  };
  const close = async (): Promise<void> => {
    await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
  };
  /** Asks whichever thread is free; answers are passed on in the order of the requests. */
  async function askAll<T>(requests: readonly PaperRequest[], passOn: (answer: T) => void): Promise<void> {
    const answers = new Map<number, T>();
    let next = 0;
    let passed = 0;
    const run = async (worker: Worker): Promise<void> => {
      for (let request = requests[next]; request !== undefined; request = requests[next]) {
        const at = next++;
        answers.set(at, await ask<T>(worker, request));
        for (let ready = answers.get(passed); ready !== undefined; ready = answers.get(passed)) {
          answers.delete(passed++);
          passOn(ready);
        }
      }
    };
    await Promise.all(startedFor(requests.length).map(run));
  }
  return {
    async read(paths) {
      const papers: ReadPaper[] = [];
      if (paths.length === 0) return papers;
      const requests = Array.from(slices(paths, BATCH), (some): PaperRequest => {
        return { kind: 'read', paths: some };
      });
      await askAll<ReadPaper[]>(requests, (read) => papers.push(...read));
      return papers;
    },
    makeTokens(papers, passOn) {
      const requests = Array.from(slices(papers, BATCH), (some): PaperRequest => {
        return { kind: 'tokens', papers: some };
      });
      return askAll(requests, passOn);
    },
    async end() {
      const words = await Promise.all(workers.map((worker) => ask<MadeWords>(worker, { kind: 'words' })));
      await close();
      return words;
    },
    close,
  };
}
