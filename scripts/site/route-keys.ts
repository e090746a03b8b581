import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEYS_OF_ROUTE, LAST_PAGES, type PageKeys, readPageKeys } from '../../src/data/page-keys.ts';

/** Tells the routes of this process the keys of the pages that are there, if any; `read` gives those of all pages now. */
export function openPageKeys(cacheDir: string, last: PageKeys = {}): { read: () => PageKeys } {
  const folder = join(cacheDir, 'pages');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, LAST_PAGES), JSON.stringify(last));
  process.env.PAGES_DIR = folder;
  return {
    read: () => {
      const names = readdirSync(folder).filter((name) => KEYS_OF_ROUTE.test(name));
      return Object.assign({}, ...names.map((name) => readPageKeys(join(folder, name))));
    },
  };
}
