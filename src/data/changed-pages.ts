import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePart, shareOf } from '../part.ts';
import { LAST_PAGES, readPageKeys } from './page-keys.ts';
import { getSite } from './settings.ts';

/**
 * The pages of a route that have to be made: all of them, or in a build that goes on from the last one those that show
 * something else than there; in a build of a part (`SITE_PART`) its share of them. `folderOf` says where a page is, `shown` all that it shows beside the settings of the site and
 * what its code says.
 */
export async function changedPages<T>(
  route: string,
  pages: readonly T[],
  folderOf: (page: T) => string,
  shown: (page: T) => unknown,
): Promise<T[]> {
  const folder = process.env.PAGES_DIR;
  if (folder === undefined) return [...pages];
  const site = JSON.stringify(await getSite());
  const last = readPageKeys(join(folder, LAST_PAGES));
  const keys = Object.fromEntries(
    pages.map((page) => [folderOf(page), hash('sha256', site + JSON.stringify(shown(page))).slice(0, 32)]),
  );
  writeFileSync(join(folder, `keys-${route}.json`), JSON.stringify(keys));
  const part = parsePart(process.env.SITE_PART ?? '');
  const own = part === undefined ? pages : shareOf(pages, part);
  return own.filter((page) => last[folderOf(page)] !== keys[folderOf(page)]);
}
