import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { type Part, partText } from '../../src/part.ts';
import type { IndexOptions } from '../../src/search/indexer/write-index.ts';
import { secondsSince } from '../steps/progress.ts';
import { astroCache, type BuildFolders } from './last-build.ts';
import { PARTS, segmentsOfParts } from './parts.ts';
import { beside, replaceFolder } from './replace-folder.ts';
import { storeModule } from './store-module.ts';

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
  { contentDir, outputDir, cacheDir }: IndexOptions,
  signal?: AbortSignal,
  part?: Part,
): Promise<void> {
  const script = join(import.meta.dirname, '../index-search.ts');
  const args = [script, contentDir, outputDir, cacheDir, ...(part ? [partText(part)] : [])];
  const child = spawn(process.execPath, args, { stdio: 'inherit', ...(signal && { signal }) });
  const [code]: unknown[] = await once(child, 'close');
  if (code !== 0) throw new Error('The search index was not written: see the message above.');
}

/** Makes pages and the search index at the same time, and puts them together in `outDir`; of a part its share of both. */
export async function makeSite(
  { contentDir, outDir, cacheDir }: BuildFolders,
  force: boolean,
  part?: Part,
): Promise<void> {
  // Loading it takes a second, which a build that has nothing to do does without.
  const { build } = await import('astro');
  const [outputDir, segments] = [`${outDir}.pagefind`, `${outDir}.segments`];
  const indexing = new AbortController();
  const astroDir = astroCache(cacheDir);
  const vite = { plugins: [storeModule(join(astroDir, 'data-store.json'))] };
  const indexDir = part === undefined ? join(cacheDir, 'index') : segments;
  try {
    await Promise.all([
      build({ outDir, cacheDir: astroDir, force, vite, logLevel: 'error', integrations: [progress()] }),
      indexSearch({ contentDir, outputDir, cacheDir: indexDir }, indexing.signal, part),
    ]);
  } catch (error) {
    indexing.abort();
    throw error;
  }
  if (part === undefined) renameSync(outputDir, join(outDir, 'pagefind'));
  else {
    mkdirSync(join(outDir, PARTS));
    renameSync(segments, segmentsOfParts(outDir));
  }
}

/** Makes the search index of a site whose parts have been copied into one folder. */
export async function joinParts({ contentDir, outDir }: BuildFolders): Promise<void> {
  const outputDir = beside(outDir, 'pagefind');
  await indexSearch({ contentDir, outputDir, cacheDir: segmentsOfParts(outDir) });
  replaceFolder(join(outDir, 'pagefind'), outputDir);
  rmSync(join(outDir, PARTS), { recursive: true });
}
