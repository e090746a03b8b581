import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Hashes of all that pages show, by the folders of the pages below the site: `abs/2410.07177`. */
export const pageKeysSchema = z.record(z.string(), z.string());
export type PageKeys = z.output<typeof pageKeysSchema>;

/** Files of a build in the folder that `PAGES_DIR` names: the keys of the last build, and those of each route of this one. */
export const LAST_PAGES = 'last.json';
export const KEYS_OF_ROUTE = /^keys-.+\.json$/;

/** Reads keys of pages. */
export const readPageKeys = (path: string): PageKeys =>
  pageKeysSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
