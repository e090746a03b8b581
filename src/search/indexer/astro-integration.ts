import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ENTRY_FILE } from '../index/pagefind-format.ts';
import { readTerms } from './content-terms.ts';
import { readLabels } from './site-labels.ts';
import { writeSearchIndex } from './write-index.ts';

/** Writes the search index of a content folder to `outputDir`, which is emptied first. */
export async function indexContent(contentDir: string, outputDir: string): Promise<void> {
  const [labels, terms] = await Promise.all([readLabels(contentDir), readTerms(contentDir)]);
  await writeSearchIndex((threads) => threads.read(contentDir), labels, terms, outputDir);
}

/** The index of `npm run dev`. */
const DEV_FOLDER = '.cache/dev/pagefind';

/** `pagefind.js` in `/some/repo/pagefind/pagefind.js?attempt=1` */
const FILE_OF_ADDRESS = /\/pagefind\/(?<file>[\w./-]+)(?:\?|$)/;

/**
 * Astro integration: indexes the papers of `contentDir` after a build; in development, whenever a page opens the
 * search.
 */
export function pagefindSearch({ contentDir }: { contentDir: string }): AstroIntegration {
  return {
    name: 'pagefind-search',
    hooks: {
      'astro:build:done': ({ dir }) => indexContent(contentDir, join(fileURLToPath(dir), 'pagefind')),
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const file = FILE_OF_ADDRESS.exec(request.url ?? '')?.groups?.file;
          if (file === undefined || file.includes('..')) return next();
          try {
            if (file === ENTRY_FILE) await indexContent(contentDir, DEV_FOLDER);
            if (file.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
            response.end(await readFile(join(DEV_FOLDER, file)));
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}
