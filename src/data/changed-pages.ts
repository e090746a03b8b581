import { hash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Hashes of all that pages show, by the folders of the pages below the site: `abs/2410.07177`. */
const pageKeysSchema = z.record(z.string(), z.string());
export type PageKeys = z.output<typeof pageKeysSchema>;

/** Files of a build in the folder that `PAGES_DIR` names: the keys of the last build, and those of each route of this one. */
export const LAST_PAGES = 'last.json';
export const KEYS_OF_ROUTE = /^keys-.+\.json$/;

/** Reads keys of pages; none where there is no file. */
export function readPageKeys(path: string): PageKeys {
  return existsSync(path) ? pageKeysSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
}

/**
 * The pages of a route that have to be made: all of them, or in a build that goes on from the last one those that show
 * something else than there. `folderOf` says where a page is, `shown` all that it shows beside what its code says.
 */
export function changedPages<T>(
  route: string,
  pages: readonly T[],
  folderOf: (page: T) => string,
  shown: (page: T) => unknown,
): T[] {
  const folder = process.env.PAGES_DIR;
  if (folder === undefined) return [...pages];
  const last = readPageKeys(join(folder, LAST_PAGES));
  const keys = Object.fromEntries(
    pages.map((page) => [folderOf(page), hash('sha256', JSON.stringify(shown(page))).slice(0, 32)]),
  );
  writeFileSync(join(folder, `keys-${route}.json`), JSON.stringify(keys));
  return pages.filter((page) => last[folderOf(page)] !== keys[folderOf(page)]);
}
