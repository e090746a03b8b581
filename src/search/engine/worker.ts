import { SearchFailure } from '../failure.ts';
import { watchLoading } from '../index/loading.ts';
import type { AskMessage, Told, ToldMessage } from './messages.ts';
import { type Engine, openEngine } from './open-engine.ts';
import type { Found } from './search.ts';

const loading = watchLoading(globalThis);
let engine: Promise<Engine> | undefined;
let attempts = 0;

/** The latest searches by their numbers: the page may still load papers of one while the next is answered. */
const searches = new Map<number, Found>();
const MOST_SEARCHES = 4;

async function opened(bundle: string): Promise<Engine> {
  engine ??= openEngine(bundle, attempts++, loading);
  return engine;
}

async function answer({ number, ask }: AskMessage): Promise<Told> {
  const current = await opened(ask.bundle);
  if (ask.kind === 'prepare') return { kind: 'prepared' };
  if (ask.kind === 'load') {
    const papers = searches.get(ask.of)?.[ask.list] ?? [];
    return { kind: 'cards', cards: await current.load(papers.slice(ask.from, ask.to)) };
  }
  const found = await current.search(ask.request);
  searches.set(number, found);
  for (const old of searches.keys()) if (searches.size > MOST_SEARCHES) searches.delete(old);
  return { kind: 'answer', answer: found.answer };
}

/** A second time with the index of a new deployment, where that of the old one is gone; its lists are gone with it. */
async function answerAnew(message: AskMessage): Promise<Told> {
  try {
    return await answer(message);
  } catch (error) {
    engine = undefined;
    const isOutdated = error instanceof SearchFailure && error.failure === 'outdated';
    if (!isOutdated || message.ask.kind === 'load') throw error;
    return answer(message);
  }
}

addEventListener('message', async ({ data }: MessageEvent<AskMessage>) => {
  const { number } = data;
  const tell = (message: ToldMessage): void => postMessage(message);
  try {
    tell({ number, told: await answerAnew(data) });
  } catch (error) {
    // What Pagefind could not load it takes for empty, and such postings are remembered: only a new engine forgets them.
    engine = undefined;
    console.error(error);
    tell({ number, failure: error instanceof SearchFailure ? error.failure : 'broken' });
  }
});
