import type { Answer } from '../answer.ts';
import { SearchFailure } from '../failure.ts';
import type { SearchRequest } from '../query/request.ts';
import type { SearchClient } from './client.ts';
import type { FoundPaper } from './found-paper.ts';
import type { EngineRequest, EngineResponse, RequestMessage, ResponseMessage } from './messages.ts';
import type { RankedAnswer } from './search.ts';

type Waiting = {
  request: SearchRequest;
  resolve: (answer: Answer | undefined) => void;
  reject: (error: unknown) => void;
};

/** Opens the search over the index in `bundle`, the address of Pagefind's folder. Nothing is loaded yet. */
export function openSearch(bundle: string): SearchClient {
  const address = new URL(bundle, location.href).href;
  const pending = new Map<
    number,
    { resolve: (response: EngineResponse) => void; reject: (error: unknown) => void }
  >();
  let worker: Worker | undefined;
  let number = 0;

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<ResponseMessage>) => {
      const waiter = pending.get(data.number);
      pending.delete(data.number);
      if ('failure' in data) waiter?.reject(new SearchFailure(data.failure));
      else waiter?.resolve(data.response);
    });
    // The worker's script could not be loaded or run.
    started.addEventListener('error', () => {
      worker = undefined;
      for (const { reject } of pending.values())
        reject(new SearchFailure(navigator.onLine ? 'outdated' : 'offline'));
      pending.clear();
    });
    return started;
  }

  function send(request: EngineRequest): Promise<EngineResponse> {
    worker ??= start();
    const message: RequestMessage = { number: ++number, request };
    const response = new Promise<EngineResponse>((resolve, reject) =>
      pending.set(message.number, { resolve, reject }),
    );
    worker.postMessage(message);
    return response;
  }

  let isBusy = false;
  let waiting: Waiting | undefined;
  let latest: { index: string; ranked: RankedAnswer } | undefined;

  /** Runs a search, then the latest one that came meanwhile. */
  async function run({ request, resolve, reject }: Waiting): Promise<void> {
    isBusy = true;
    try {
      const response = await send({ kind: 'search', bundle: address, search: request });
      latest = response.kind === 'answer' ? response : undefined;
      resolve(latest?.ranked.answer);
    } catch (error) {
      reject(error);
    }
    isBusy = false;
    const next = waiting;
    waiting = undefined;
    if (next !== undefined) await run(next);
  }

  async function papers(index: string, numbers: readonly number[]): Promise<FoundPaper[]> {
    const response = await send({ kind: 'load', bundle: address, index, papers: numbers });
    return response.kind === 'papers' ? response.papers : [];
  }

  return {
    papers,
    async follow(queries, known) {
      const response = await send({ kind: 'follow', bundle: address, queries, known });
      if (response.kind !== 'following') throw new SearchFailure('broken');
      return { index: response.index, ...response.following };
    },
    async prepare() {
      const response = await send({ kind: 'prepare', bundle: address });
      if (response.kind !== 'prepared') throw new SearchFailure('broken');
      return response.overview;
    },
    search: (request) =>
      new Promise((resolve, reject) => {
        waiting?.resolve(undefined);
        waiting = undefined;
        if (isBusy) waiting = { request, resolve, reject };
        else void run({ request, resolve, reject });
      }),
    async load(list, from, to) {
      if (latest === undefined) return [];
      return papers(latest.index, latest.ranked[list].slice(from, to));
    },
  };
}
