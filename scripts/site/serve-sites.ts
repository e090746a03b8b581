import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A built site, and the path that it is for. */
export type Site = { base: string; dist: string };

/** Whether an address is none that a link of a site has: one that leads up, or that cannot be decoded. */
function isBad(url: string): boolean {
  try {
    return /(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(decodeURIComponent(url.replace(/[?#].*/, '')));
  } catch {
    return true;
  }
}

/** Listens on a port, or on the next one that is free; gives which. */
async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    return listen(server, port + 1);
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** Serves built sites as a host of static files does, each file as it is when it is asked for. Port 0 is any. */
export async function serveSites(
  sites: readonly Site[],
  firstPort = 0,
): Promise<{ origin: string; close(): Promise<void> }> {
  // A path below another one comes first.
  const handlers = sites
    .toSorted((a, b) => b.base.length - a.base.length)
    .map(({ base, dist }) => ({ base, dist, files: sirv(dist, { dev: true }) }));
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    response.setHeader('x-content-type-options', 'nosniff');
    if (isBad(url)) {
      response.writeHead(400, { 'content-type': 'text/plain' }).end('This is no address of a page.\n');
      return;
    }
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
  const port = await listen(server, firstPort);
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
