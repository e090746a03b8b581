import { SearchFailure } from '../failure.ts';
import type { EngineResponse, RequestMessage, ResponseMessage } from './messages.ts';
import { type Engine, openEngine } from './open-engine.ts';
import type { RankedAnswer } from './search.ts';

let engine: Promise<Engine> | undefined;

/** The latest answers by the numbers of their requests: the page may load papers of one while the next is made. */
const searches = new Map<number, RankedAnswer>();
const MAX_SEARCHES = 4;

async function opened(bundle: string): Promise<Engine> {
  engine ??= openEngine(bundle);
  return engine;
}

async function answer({ number, request }: RequestMessage): Promise<EngineResponse> {
  const current = await opened(request.bundle);
  if (request.kind === 'prepare') return { kind: 'prepared' };
  if (request.kind === 'load') {
    const papers = searches.get(request.of)?.[request.list] ?? [];
    return { kind: 'papers', papers: await current.load(papers.slice(request.from, request.to)) };
  }
  const found = await current.search(request.search);
  searches.set(number, found);
  for (const old of searches.keys()) if (searches.size > MAX_SEARCHES) searches.delete(old);
  return { kind: 'answer', answer: found.answer };
}

/**
 * If the index is gone because the site was published anew, answers by the new index, which lacks the lists of the old
 * one.
 */
async function answerAnew(message: RequestMessage): Promise<EngineResponse> {
  try {
    return await answer(message);
  } catch (error) {
    engine = undefined;
    const isOutdated = error instanceof SearchFailure && error.failure === 'outdated';
    if (!isOutdated || message.request.kind === 'load') throw error;
    return answer(message);
  }
}

addEventListener('message', async ({ data }: MessageEvent<RequestMessage>) => {
  const { number } = data;
  const send = (message: ResponseMessage): void => postMessage(message);
  try {
    send({ number, response: await answerAnew(data) });
  } catch (error) {
    engine = undefined;
    console.error(error);
    send({ number, failure: error instanceof SearchFailure ? error.failure : 'broken' });
  }
});
