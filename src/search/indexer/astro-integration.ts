import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ENTRY_FILE } from '../index/pagefind-format.ts';
import { indexContent } from './index-content.ts';

/** The index of `npm run dev`. */
const DEV_FOLDER = '.cache/dev/pagefind';

/** `index/und_4.pf_index` in `/some/repo/pagefind/index/und_4.pf_index` */
const FILE_OF_ADDRESS = /\/pagefind\/(?<file>[\w./-]+)(?:\?|$)/;

/** Astro integration: indexes the papers of `contentDir` in development, whenever a page opens the search. */
export function searchInDevelopment({ contentDir }: { contentDir: string }): AstroIntegration {
  return {
    name: 'search-in-development',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const file = FILE_OF_ADDRESS.exec(request.url ?? '')?.groups?.file;
          if (file === undefined || file.includes('..')) return next();
          try {
            if (file === ENTRY_FILE) await indexContent(contentDir, DEV_FOLDER);
            response.end(await readFile(join(DEV_FOLDER, file)));
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}
