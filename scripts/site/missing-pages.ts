import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PageKeys } from '../../src/data/page-keys.ts';

/** The pages that are in none of the folders, of those that a site should have. */
export const missingPages = (pages: PageKeys, folders: readonly string[]): string[] =>
  Object.keys(pages).filter(
    (page) => !folders.some((folder) => existsSync(join(folder, page, 'index.html'))),
  );
