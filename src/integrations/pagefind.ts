import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { paperDate } from '../lib/dates.ts';
import { indexRecord } from '../search/index-record.ts';
import { compare } from '../text/compare.ts';
import { type PaperTexts, readPapers } from './paper-files.ts';

/** What the search page loads; all else is Pagefind's own interfaces, other languages, and filters (see `indexRecord`). */
const USED =
  /^(?:fragment|index|pagefind(?:-worker)?\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.en\.pagefind)$/;

function check(errors: string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}

/** Newest first: of two equally good results Pagefind gives the one first that was added first. */
function newestFirst(a: PaperTexts, b: PaperTexts): number {
  return compare(paperDate(b.paper) ?? '', paperDate(a.paper) ?? '') || compare(b.paper.id, a.paper.id);
}

/** Writes one search index over all papers, in both languages, to `outputDir`, which is emptied first. */
export async function writeSearchIndex(papers: PaperTexts[], outputDir: string): Promise<void> {
  const { index, errors } = await createIndex();
  check(errors, 'start');
  if (index === undefined) throw new Error('Pagefind could not start: it gave no index.');
  try {
    for (const { paper, abstract } of papers.toSorted(newestFirst)) {
      check(
        (await index.addCustomRecord(indexRecord(paper, abstract))).errors,
        `index the paper "${paper.id}"`,
      );
    }
    await rm(outputDir, { recursive: true, force: true });
    check((await index.writeFiles({ outputPath: outputDir })).errors, `write to ${outputDir}`);
    const unused = (await readdir(outputDir)).filter((name) => !USED.test(name));
    await Promise.all(unused.map((name) => rm(join(outputDir, name), { recursive: true })));
  } finally {
    await close();
  }
}

/** Where the index of `npm run dev` is kept. */
const DEV_FOLDER = '.cache/dev/pagefind';

/** `pagefind.js` in `/some/repo/pagefind/pagefind.js?attempt=1` */
const FILE_OF_ADDRESS = /\/pagefind\/(?<file>[\w./-]+)(?:\?|$)/;

/**
 * Astro integration: indexes the papers of `contentDir` after a build; while developing, each time that a page loads the
 * search script.
 */
export function pagefindSearch({ contentDir }: { contentDir: string }): AstroIntegration {
  const index = async (folder: string): Promise<void> =>
    writeSearchIndex(await readPapers(contentDir), folder);
  return {
    name: 'pagefind-search',
    hooks: {
      'astro:build:done': ({ dir }) => index(join(fileURLToPath(dir), 'pagefind')),
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (request, response, next) => {
          const file = FILE_OF_ADDRESS.exec(request.url ?? '')?.groups?.file;
          if (file === undefined || file.includes('..')) return next();
          try {
            if (file === 'pagefind.js') await index(DEV_FOLDER);
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
