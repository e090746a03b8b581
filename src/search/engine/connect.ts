import type { Answer } from '../answer.ts';
import { SearchFailure } from '../failure.ts';
import type { SearchRequest } from '../query/request.ts';
import type { SearchClient } from './client.ts';
import type { Ask, AskMessage, Told, ToldMessage } from './messages.ts';

type Waiting = {
  request: SearchRequest;
  resolve: (answer: Answer | undefined) => void;
  reject: (error: unknown) => void;
};

/** Opens the search over the index in `bundle`, the address of Pagefind's folder. Nothing is loaded yet. */
export function openSearch(bundle: string): SearchClient {
  const address = new URL(bundle, location.href).href;
  const pending = new Map<number, { resolve: (told: Told) => void; reject: (error: unknown) => void }>();
  let worker: Worker | undefined;
  let number = 0;

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<ToldMessage>) => {
      const asked = pending.get(data.number);
      pending.delete(data.number);
      if ('failure' in data) asked?.reject(new SearchFailure(data.failure));
      else asked?.resolve(data.told);
    });
    // The worker's script itself could not be loaded or run.
    started.addEventListener('error', () => {
      worker = undefined;
      for (const { reject } of pending.values())
        reject(new SearchFailure(navigator.onLine ? 'outdated' : 'offline'));
      pending.clear();
    });
    return started;
  }

  function ask(question: Ask): Promise<Told> {
    worker ??= start();
    const message: AskMessage = { number: ++number, ask: question };
    const told = new Promise<Told>((resolve, reject) => pending.set(message.number, { resolve, reject }));
    worker.postMessage(message);
    return told;
  }

  let isBusy = false;
  let waiting: Waiting | undefined;
  let answered = 0;

  /** Runs a search, then the latest of those that were asked for meanwhile. */
  async function run({ request, resolve, reject }: Waiting): Promise<void> {
    isBusy = true;
    try {
      const asked = ask({ kind: 'search', bundle: address, request });
      const own = number;
      const told = await asked;
      answered = own;
      resolve(told.kind === 'answer' ? told.answer : undefined);
    } catch (error) {
      reject(error);
    }
    isBusy = false;
    const next = waiting;
    waiting = undefined;
    if (next !== undefined) await run(next);
  }

  return {
    async prepare() {
      await ask({ kind: 'prepare', bundle: address });
    },
    search: (request) =>
      new Promise((resolve, reject) => {
        waiting?.resolve(undefined);
        waiting = undefined;
        if (isBusy) waiting = { request, resolve, reject };
        else void run({ request, resolve, reject });
      }),
    async load(list, from, to) {
      const told = await ask({ kind: 'load', bundle: address, of: answered, list, from, to });
      return told.kind === 'cards' ? told.cards : [];
    },
  };
}
