import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentDir } from '../src/content-dir.ts';
import type { IndexFolders } from '../src/search/indexer/write-index.ts';
import { shownPath } from './disk/list-files.ts';
import { ingest } from './ingest.ts';
import { cacheFolder } from './site/cache-folder.ts';
import { astroCache, lastBuild } from './site/last-build.ts';
import { mergeSite } from './site/merge-site.ts';
import { beside, placeOf, replaceFolder } from './site/replace-folder.ts';
import { openPageKeys } from './site/route-keys.ts';
import { storeModule } from './site/store-module.ts';
import { secondsSince } from './steps/progress.ts';

/** Prints how many pages there are, and how long they took. */
function progress(): AstroIntegration {
  const started = performance.now();
  return {
    name: 'duizhao:progress',
    hooks: {
      'astro:build:done': ({ pages }) => {
        console.log(`Rendered ${pages.length} pages in ${secondsSince(started)}.`);
      },
    },
  };
}

/** Writes the search index to a folder, in a process of its own. */
async function indexSearch(
  { contentDir, outputDir, cacheDir }: IndexFolders,
  signal: AbortSignal,
): Promise<void> {
  const script = join(import.meta.dirname, 'index-search.ts');
  const args = [script, contentDir, outputDir, cacheDir];
  const child = spawn(process.execPath, args, { stdio: 'inherit', signal });
  const [code]: unknown[] = await once(child, 'close');
  if (code !== 0) throw new Error('The search index was not written: see the message above.');
}

/** Makes pages and the search index at the same time, and puts them together in `outDir`. */
async function makeSite(contentDir: string, outDir: string, kept: string, force: boolean): Promise<void> {
  // Loading it takes a second, which a build that has nothing to do does without.
  const { build } = await import('astro');
  const outputDir = `${outDir}.pagefind`;
  const indexing = new AbortController();
  const cacheDir = astroCache(kept);
  const vite = { plugins: [storeModule(join(cacheDir, 'data-store.json'))] };
  try {
    await Promise.all([
      build({ outDir, cacheDir, force, vite, logLevel: 'error', integrations: [progress()] }),
      indexSearch({ contentDir, outputDir, cacheDir: join(kept, 'index') }, indexing.signal),
    ]);
  } catch (error) {
    indexing.abort();
    throw error;
  }
  renameSync(outputDir, join(outDir, 'pagefind'));
}

/**
 * Digests → content → dist, which stays as it is until all of the new one is there. Problems in digests are reported and
 * do not stop the build. Returns the exit code: 2 where there is nothing to read from, else 0. A failing Astro build throws.
 */
export async function buildSite(): Promise<0 | 2> {
  const started = performance.now();
  const content = resolve(contentDir());
  const outDir = placeOf(resolve(process.env.OUT_DIR ?? 'dist'));
  const cacheDir = cacheFolder(outDir);
  const last = lastBuild({ contentDir: content, outDir, cacheDir });
  if (last.isCurrent) {
    console.log(`Nothing has changed since the site in ${shownPath(outDir)} was made.`);
    return 0;
  }
  const { report } = await ingest([]);
  if (report === undefined) return 2;
  console.log(`Ingested in ${secondsSince(started)}.`);
  last.begin();
  const [made, keys] = [beside(outDir, 'new'), openPageKeys(cacheDir, last.pages)];
  await makeSite(content, made, cacheDir, last.pages === undefined);
  const pages = keys.read();
  const merging = performance.now();
  if (last.pages === undefined) replaceFolder(outDir, made);
  else mergeSite(outDir, made, last.pages, pages);
  last.end(pages);
  console.log(`Put into place in ${secondsSince(merging)}.`);
  console.log(`The site is in ${shownPath(outDir)}. All of it took ${secondsSince(started)}.`);
  return 0;
}

if (import.meta.main) process.exitCode = await buildSite();
