import { readFileSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readFrontMatter } from '../front-matter.ts';
import { markdownPaths } from './markdown-paths.ts';

/** The hash in the digest of an entry that this loader has made. */
export const hashOfEntry = ({ digest }: { digest?: string | number }): string =>
  String(digest).split(' ').at(-1) ?? '';

/**
 * Loads the front matter of the Markdown files below a folder, without the fields in `leftOut`; the id of an entry is its
 * path there. Astro keeps all that is loaded as one string in one module, for which V8 needs time that grows with its
 * square: bodies and what else only one page shows are read when that page is made. Front matter is read by gray-matter,
 * which has written it: another reader of YAML takes `0704.0001` for a number. The digest of an entry is size, time and
 * hash of its file: of one whose size and time are the same nothing is read.
 */
export function frontMatterLoader(folderName: string, leftOut: readonly string[] = []): Loader {
  const folder = resolve(folderName);
  const idOf = (path: string): string => relative(folder, path).split(sep).join('/').slice(0, -'.md'.length);
  const isEntry = (path: string): boolean => path.startsWith(folder + sep) && path.endsWith('.md');

  const loadFile = async (
    path: string,
    { store, parseData, generateDigest }: LoaderContext,
  ): Promise<void> => {
    const id = idOf(path);
    const { size, mtimeMs } = statSync(path);
    const mark = `${size} ${mtimeMs} `;
    if (String(store.get(id)?.digest).startsWith(mark)) return;
    const text = readFileSync(path, 'utf8');
    const fields = Object.entries(readFrontMatter(text).data ?? {}).filter(
      ([name]) => !leftOut.includes(name),
    );
    const data = await parseData({ id, data: Object.fromEntries(fields), filePath: path });
    store.set({ id, digest: mark + generateDigest(text), data });
  };

  return {
    name: 'front-matter-loader',
    async load(context) {
      const { store, watcher, logger } = context;
      const paths = markdownPaths(folder);
      const ids = new Set(paths.map(idOf));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      // One after the other, because waiting for small files takes longer than reading them.
      for (const path of paths) await loadFile(path, context);

      const reload = async (path: string): Promise<void> => {
        if (!isEntry(path)) return;
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
        if (isEntry(path)) store.delete(idOf(path));
      });
    },
  };
}
