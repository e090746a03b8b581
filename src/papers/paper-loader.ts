import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import matter from 'gray-matter';
import { paperPaths, papersFolder } from './paper-files.ts';

const idOf = (path: string): string => basename(path, '.md');

/**
 * Loads what lists show of the papers of a content folder: their front matter without the alignment. Bodies and
 * alignments are read when the page of a paper is made, because Astro keeps all that is loaded as one string in one module,
 * for which V8 needs time that grows with its square. A digest here is size, time and hash of a file: of one whose size and
 * time are the same nothing is read.
 */
export function paperLoader(contentDir: string): Loader {
  const folder = resolve(papersFolder(contentDir));
  const isPaper = (path: string): boolean => dirname(path) === folder && path.endsWith('.md');

  const loadFile = async (path: string, context: LoaderContext): Promise<void> => {
    const { store, parseData, generateDigest } = context;
    const id = idOf(path);
    const { size, mtimeMs } = statSync(path);
    const mark = `${size} ${mtimeMs} `;
    if (String(store.get(id)?.digest).startsWith(mark)) return;
    const text = readFileSync(path, 'utf8');
    const digest = mark + generateDigest(text);
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
      // One after the other, because waiting for small files takes longer than reading them.
      for (const path of paths) await loadFile(path, context);

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
