import { once } from 'node:events';
import { join, resolve, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { dev } from 'astro';
import { contentDir } from '../src/content-dir.ts';
import { rawFolder } from '../src/raw-folder.ts';
import { CORRECTIONS } from '../src/schema/paper.ts';
import { settingsProblem } from '../src/settings/check-settings.ts';
import { storeModule } from './site/store-module.ts';

type Server = Awaited<ReturnType<typeof dev>>;

/** Where Astro keeps the entries in development. */
const STORE = resolve('.astro/data-store.json');

/** How long nothing must change before digests are read again, in milliseconds. */
const QUIET = 150;

const content = resolve(contentDir());
/** What a person edits here; Astro itself watches what is generated from it, and the settings. */
const INPUTS = [join(content, 'raw'), join(content, CORRECTIONS)];

let server: Server | undefined;
let raw = rawFolder(content);
let timer: NodeJS.Timeout | undefined;
let updates = Promise.resolve();

const worker = new Worker(new URL('./ingest-worker.ts', import.meta.url));

/** Reads digests in a thread, beside the pages; gives the exit code of `ingest`, if it has one. */
async function ingest(): Promise<unknown> {
  worker.postMessage('');
  const [exitCode]: unknown[] = await once(worker, 'message');
  return exitCode;
}

/** Calls `onChange` for every file and folder that is added, changed or deleted, however an editor does it. */
function watchInputs({ watcher }: Server, onChange: () => void): void {
  watcher.add(content);
  watcher.on('all', (_, path) => {
    const changed = resolve(path);
    if ([...INPUTS, raw].some((input) => changed === input || changed.startsWith(input + sep))) onChange();
  });
}

async function start(port?: number): Promise<Server> {
  const vite = { plugins: [storeModule(STORE)] };
  const server = await dev(port === undefined ? { vite } : { vite, server: { port } });
  watchInputs(server, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      updates = updates.then(update);
    }, QUIET);
  });
  return server;
}

/** Reads digests again. What fails is reported and ends nothing. */
async function update(): Promise<void> {
  try {
    await ingest();
    if (rawFolder(content) === raw || server === undefined) return;
    // Astro asks but once where the sources of the digests are.
    raw = rawFolder(content);
    await server.stop();
    server = await start(server.address.port);
  } catch (error) {
    console.error(error);
  }
}

const fault = settingsProblem(content);
if (fault !== undefined) console.error(fault);
if (fault !== undefined || (await ingest()) === 2) {
  process.exitCode = 2;
  await worker.terminate();
} else server = await start();
