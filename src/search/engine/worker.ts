import { SearchFailure } from '../failure.ts';
import type { EngineResponse, RequestMessage, ResponseMessage } from './messages.ts';
import { type Engine, openEngine } from './open-engine.ts';

let engine: Promise<Engine> | undefined;

async function opened(bundle: string): Promise<Engine> {
  engine ??= openEngine(bundle);
  return engine;
}

async function answer({ request }: RequestMessage): Promise<EngineResponse> {
  const current = await opened(request.bundle);
  if (request.kind === 'prepare') return { kind: 'prepared', overview: await current.prepare() };
  if (request.kind === 'follow') {
    const following = await current.follow(request.queries, request.known);
    return { kind: 'following', index: current.name, following };
  }
  if (request.kind === 'load') {
    if (request.index !== current.name) throw new SearchFailure('outdated');
    return { kind: 'papers', papers: await current.load(request.papers) };
  }
  return { kind: 'answer', index: current.name, ranked: await current.search(request.search) };
}

/** If the index is gone because the site was published anew, answers by the new index, where papers have other numbers. */
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
