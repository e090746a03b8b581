import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A built site, and the path that it is for. */
export type Site = { base: string; dist: string };

/** Serves built sites as a host of static files does, each file as it is when it is asked for. */
export async function serveSites(
  sites: readonly Site[],
): Promise<{ origin: string; close(): Promise<void> }> {
  // A path below another one comes first.
  const handlers = sites
    .toSorted((a, b) => b.base.length - a.base.length)
    .map(({ base, dist }) => ({ base, dist, files: sirv(dist, { dev: true }) }));
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const handler = handlers.find(({ base }) => url.startsWith(base));
    if (handler === undefined) {
      response.writeHead(404).end();
      return;
    }
    request.url = `/${url.slice(handler.base.length)}`;
    handler.files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(join(handler.dist, '404.html')).pipe(response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
