import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** A thread needs about 150 MB; without a limit, twice as much before it collects its garbage. */
const MAX_THREADS = 4;
const LIMITS = { maxYoungGenerationSizeMb: 16 };

/** Threads that run a script; one is started when no other is free, up to one for each core. */
export type ThreadPool<Request> = {
  /** The answer of the thread that is free first. */
  ask<Answer>(request: Request): Promise<Answer>;
  /** The answers of all threads that were started. None of them may be busy. */
  askEach<Answer>(request: Request): Promise<Answer[]>;
  close(): Promise<void>;
};

async function answerOf<Answer>(worker: Worker, request: unknown): Promise<Answer> {
  worker.postMessage(request);
  const [answer]: Answer[] = await once(worker, 'message');
  if (answer === undefined) throw new Error('A thread gave no answer.');
  return answer;
}

/** Opens a pool of threads that run `script`, which answers every message with one message. */
export function openThreads<Request>(script: URL): ThreadPool<Request> {
  const workers: Worker[] = [];
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];

  const freeWorker = async (): Promise<Worker> => {
    const free = idle.pop();
    if (free !== undefined) return free;
    if (workers.length < Math.min(MAX_THREADS, availableParallelism())) {
      const started = new Worker(script, { resourceLimits: LIMITS });
      workers.push(started);
      return started;
    }
    const { promise, resolve } = Promise.withResolvers<Worker>();
    waiting.push(resolve);
    return promise;
  };

  return {
    async ask<Answer>(request: Request) {
      const worker = await freeWorker();
      const answer = await answerOf<Answer>(worker, request);
      const next = waiting.shift();
      if (next === undefined) idle.push(worker);
      else next(worker);
      return answer;
    },
    askEach: <Answer>(request: Request) =>
      Promise.all(workers.map((worker) => answerOf<Answer>(worker, request))),
    async close() {
      idle.length = 0;
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
    },
  };
}
