import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Shorter than a test may take, so that what did not come is named. */
const PATIENCE = 10_000;

function serve(dist: string, base: string): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(
      dist,
      decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : '404.html'),
    );
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    const isFound = existsSync(file);
    const sent = isFound ? file : join(dist, '404.html');
    response.writeHead(isFound ? 200 : 404, {
      'content-type': TYPES[extname(sent)] ?? 'application/octet-stream',
    });
    createReadStream(sent).pipe(response);
  });
}

/** Serves a built site and opens pages of it in a real Chromium, for all tests of a file. */
export function openSite({ dist, base }: { dist: string; base: string }) {
  const state: { server?: Server; browser?: Browser; origin: string } = { origin: '' };

  beforeAll(async () => {
    state.browser = await launchChromium();
    const server = serve(dist, base);
    state.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
    state.origin = `http://127.0.0.1:${address.port}`;
  });

  afterAll(async () => {
    await state.browser?.close();
    state.server?.close();
  });

  return {
    /**
     * A page in a fresh profile at `path` below the base, and every request that it has made. It is open when its
     * scripts have run or, with `networkidle`, half a second after its last request.
     */
    async open(
      path: string,
      options: BrowserContextOptions = {},
      waitUntil: 'load' | 'networkidle' = 'networkidle',
    ): Promise<{ page: Page; requests: string[] }> {
      if (state.browser === undefined) throw new Error('Chromium did not start.');
      const context = await state.browser.newContext({ locale: 'en-GB', ...options });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(`${state.origin}${base}${path}`, { waitUntil });
      return { page, requests };
    },
    origin: () => state.origin,
  };
}
