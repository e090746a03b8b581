import { SearchFailure } from '../client.ts';
import type { Ask, AskMessage, Told, ToldMessage } from './messages.ts';
import { type Engine, openEngine } from './open-engine.ts';

let engine: Promise<Engine> | undefined;
let attempts = 0;

async function opened(bundle: string): Promise<Engine> {
  engine ??= openEngine(bundle, attempts++);
  return engine;
}

async function answer(ask: Ask): Promise<Told> {
  const current = await opened(ask.bundle);
  if (ask.kind === 'search') return { kind: 'answer', answer: await current.search(ask.request) };
  if (ask.kind === 'load') return { kind: 'cards', cards: await current.load(ask.list, ask.from, ask.to) };
  return { kind: 'prepared' };
}

/** A second time with the index of a new deployment, where that of the old one is gone; its lists are gone with it. */
async function answerAnew(ask: Ask): Promise<Told> {
  try {
    return await answer(ask);
  } catch (error) {
    engine = undefined;
    const isOutdated = error instanceof SearchFailure && error.failure === 'outdated';
    if (!isOutdated || ask.kind === 'load') throw error;
    return answer(ask);
  }
}

addEventListener('message', async ({ data }: MessageEvent<AskMessage>) => {
  const { number, ask } = data;
  const tell = (message: ToldMessage): void => postMessage(message);
  try {
    tell({ number, told: await answerAnew(ask) });
  } catch (error) {
    engine = undefined;
    console.error(error);
    tell({ number, failure: error instanceof SearchFailure ? error.failure : 'broken' });
  }
});
