import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type PaperFile, paperPaths, papersFolder } from '../../papers/paper-files.ts';
import { slices } from '../index/slices.ts';
import type { MadeTokens, MadeWords, PaperRequest } from './paper-worker.ts';

const WORKER = new URL('./paper-worker.ts', import.meta.url);

/** A thread needs about 150 MB; without a limit, twice as much before it collects its garbage. */
const MAX_THREADS = 4;
const LIMITS = { maxYoungGenerationSizeMb: 16 };

/** A thread gets so many papers at a time. */
export const BATCH = 128;

/** Threads that read papers and make them into tokens. */
export type PaperThreads = {
  /** Every paper of a content folder, in the order of the file names. */
  read(contentDir: string): Promise<PaperFile[]>;
  /** The tokens of papers, a batch at a time, in the order of the papers. */
  makeTokens(papers: readonly PaperFile[], passOn: (batch: MadeTokens) => void): Promise<void>;
  /** The words that each thread has seen; together those of all papers. */
  words(): Promise<MadeWords[]>;
  close(): Promise<void>;
};

async function ask<T>(worker: Worker, request: PaperRequest): Promise<T> {
  worker.postMessage(request);
  const [answer]: T[] = await once(worker, 'message');
  if (answer === undefined) throw new Error('A thread gave no answer.');
  return answer;
}

export function openPaperThreads(): PaperThreads {
  const workers = Array.from(
    { length: Math.min(MAX_THREADS, availableParallelism()) },
    () => new Worker(WORKER, { resourceLimits: LIMITS }),
  );
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
    await Promise.all(workers.map(run));
  }
  return {
    async read(contentDir) {
      const requests = Array.from(
        slices(await paperPaths(papersFolder(contentDir)), BATCH),
        (paths): PaperRequest => {
          return { kind: 'read', paths };
        },
      );
      const files: PaperFile[] = [];
      await askAll<PaperFile[]>(requests, (read) => files.push(...read));
      return files;
    },
    makeTokens(papers, passOn) {
      const requests = Array.from(slices(papers, BATCH), (some): PaperRequest => {
        return { kind: 'tokens', papers: some };
      });
      return askAll(requests, passOn);
    },
    words: () => Promise.all(workers.map((worker) => ask<MadeWords>(worker, { kind: 'words' }))),
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
