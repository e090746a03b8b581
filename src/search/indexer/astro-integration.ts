import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ENTRY_FILE } from '../index/manifest.ts';
import { writeSearchIndex } from './write-index.ts';

/** The index of `npm run dev`, and what is kept of it. */
const DEV_FOLDER = '.cache/dev/pagefind';
const DEV_CACHE = '.cache/dev/index';

/** `entry.json` in `/some/repo/pagefind/entry.json` */
const FILE_OF_ADDRESS = /\/pagefind\/(?<file>[\w./-]+)(?:\?|$)/;

/**
 * Astro integration: indexes the papers of `contentDir` in development, whenever a page opens the search. `version` gives
 * that of the code, which is asked once, because code that is changed later does not run.
 */
export function searchInDevelopment(contentDir: string, version: () => string): AstroIntegration {
  return {
    name: 'search-in-development',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const running = version();
        server.middlewares.use(async (request, response, next) => {
          const file = FILE_OF_ADDRESS.exec(request.url ?? '')?.groups?.file;
          if (file === undefined || file.includes('..')) return next();
          try {
            if (file === ENTRY_FILE) {
              const folders = { contentDir, outputDir: DEV_FOLDER, cacheDir: DEV_CACHE };
              await writeSearchIndex(folders, running);
            }
            response.end(await readFile(join(DEV_FOLDER, file)));
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}
