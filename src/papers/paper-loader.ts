import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import matter from 'gray-matter';
import { paperPaths, papersFolder } from './paper-files.ts';

/** So many files are read at the same time. */
const AT_ONCE = 64;

const idOf = (path: string): string => basename(path, '.md');

/**
 * Loads what lists show of the papers of a content folder: their front matter without the alignment. Bodies and
 * alignments are read when the page of a paper is made, because Astro keeps all that is loaded as one string in one module,
 * for which V8 needs time that grows with its square.
 */
export function paperLoader(contentDir: string): Loader {
  const folder = resolve(papersFolder(contentDir));
  const isPaper = (path: string): boolean => dirname(path) === folder && path.endsWith('.md');

  const loadFile = async (path: string, context: LoaderContext): Promise<void> => {
    const { store, parseData, generateDigest } = context;
    const text = await readFile(path, 'utf8');
    const [id, digest] = [idOf(path), generateDigest(text)];
    if (store.get(id)?.digest === digest) return;
    const { alignment, ...data } = matter(text, {}).data;
    store.set({ id, digest, data: await parseData({ id, data, filePath: path }) });
  };

  return {
    name: 'paper-loader',
    async load(context) {
      const { store, watcher, logger } = context;
      const paths = await paperPaths(folder);
      const ids = new Set(paths.map(idOf));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      const left = paths.values();
      const loadAll = async (): Promise<void> => {
        for (const path of left) await loadFile(path, context);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, loadAll));

      const reload = async (path: string): Promise<void> => {
        if (!isPaper(path)) return;
        try {
          await loadFile(path, context);
        } catch (error) {
          // A file may be gone again, or half written; the next change of it is seen, too.
          logger.error(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
        }
      };
      watcher?.add(folder);
      watcher?.on('add', reload);
      watcher?.on('change', reload);
      watcher?.on('unlink', (path) => {
        if (isPaper(path)) store.delete(idOf(path));
      });
    },
  };
}
