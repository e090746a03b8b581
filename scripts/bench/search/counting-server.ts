import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** Types that a host compresses; all else is sent as it is. */
const TEXTS: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What a page itself is made of, by `Sec-Fetch-Dest`; a worker's script and what is fetched belong to search. */
const OWN = new Set(['document', 'style', 'script', 'font', 'image']);

const PARTS = ['page', 'program', 'index', 'snippets'] as const;
type Part = (typeof PARTS)[number];

/** Bytes of a page itself, and of search: its scripts, its index, the papers' pages that are quoted. */
export type Bytes = Record<Part, number>;

const noBytes = (): Bytes => ({ page: 0, program: 0, index: 0, snippets: 0 });

export const searchBytes = ({ program, index, snippets }: Bytes): number => program + index + snippets;

/** `/_astro/worker.js` */
const PROGRAM = /\.js$/;

/** What a file that search has asked for is. */
function partOf(pathname: string): Part {
  if (PROGRAM.test(pathname)) return 'program';
  return pathname.startsWith('/abs/') ? 'snippets' : 'index';
}

export type BenchServer = {
  origin: string;
  /** Bytes sent since the last call, without headers. */
  takeBytes(): Bytes;
  /** From here on all that is requested belongs to search. */
  endPageLoad(): void;
  startPageLoad(): void;
  /** Waits until nothing was asked for during so many milliseconds. */
  waitForQuiet(milliseconds: number): Promise<void>;
  close(): void;
};

function fileOf(pathname: string): string {
  const path = decodeURIComponent(pathname);
  return path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * Serves a built site as a host does and counts what it sends: the workers of a page, where search runs, are not seen by
 * the tools of the browser. Nothing may be answered from the browser's cache.
 */
export async function startServer(dist: string): Promise<BenchServer> {
  let bytes = noBytes();
  let isLoading = false;
  let waiting = 0;
  let lastActive = performance.now();

  async function respond(pathname: string): Promise<{ type: string; body: Buffer; isText: boolean }> {
    const file = fileOf(pathname);
    const type = TEXTS[extname(file)];
    const body = await readFile(join(dist, file));
    return type === undefined
      ? { type: 'application/octet-stream', body, isText: false }
      : { type, body: gzipSync(body), isText: true };
  }

  const server = createServer(async (request, response) => {
    waiting++;
    response.on('close', () => {
      waiting--;
      lastActive = performance.now();
    });
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const isOwn =
      isLoading && OWN.has(String(request.headers['sec-fetch-dest'])) && !pathname.startsWith('/pagefind/');
    try {
      const { type, body, isText } = await respond(pathname);
      bytes[isOwn ? 'page' : partOf(pathname)] += body.length;
      response.writeHead(200, {
        'content-type': type,
        'content-length': body.length,
        'cache-control': 'no-cache',
        ...(isText ? { 'content-encoding': 'gzip' } : {}),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');

  return {
    origin: `http://127.0.0.1:${address.port}`,
    takeBytes() {
      const taken = bytes;
      bytes = noBytes();
      return taken;
    },
    startPageLoad() {
      isLoading = true;
    },
    endPageLoad() {
      isLoading = false;
    },
    async waitForQuiet(milliseconds) {
      const since = performance.now();
      while (waiting > 0 || performance.now() - Math.max(since, lastActive) < milliseconds) await sleep(10);
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
