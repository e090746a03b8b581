import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageKeys } from '../../src/data/page-keys.ts';
import { ENTRY_FILE } from '../../src/search/index/manifest.ts';
import { listFiles } from '../disk/list-files.ts';

/** Folders that a build makes whole, whatever pages it makes. */
const WHOLE = ['_astro', 'pagefind'];

/** Tells of all other files of the index, so that it comes after them. */
const ENTRY = `pagefind/${ENTRY_FILE}`;

const isSame = (a: string, b: string): boolean => existsSync(b) && readFileSync(a).equals(readFileSync(b));

/** Deletes a file, and the folders that are empty without it. */
function deleteFile(path: string): void {
  rmSync(path, { force: true });
  for (let folder = dirname(path); existsSync(folder) && readdirSync(folder).length === 0; ) {
    rmdirSync(folder);
    folder = dirname(folder);
  }
}

/**
 * Puts what was made anew of a site into it, file by file: first what is new or other, each in one step, then it deletes
 * the pages that `pages` has no more of `lastPages`, and what the whole folders have no more. Files that are the same are not touched.
 */
export function mergeSite(outDir: string, made: string, lastPages: PageKeys, pages: PageKeys): void {
  const files = listFiles(made).files.toSorted((a, b) => Number(a === ENTRY) - Number(b === ENTRY));
  for (const name of files) {
    const [from, to] = [join(made, name), join(outDir, name)];
    if (isSame(from, to)) continue;
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
  const kept = new Set(files);
  const old = WHOLE.flatMap((name) => listFiles(join(outDir, name)).files.map((file) => `${name}/${file}`));
  const gone = Object.keys(lastPages).filter((folder) => !(folder in pages));
  const left = [
    ...old.filter((name) => !kept.has(name)),
    ...gone.map((folder) => join(folder, 'index.html')),
  ];
  for (const name of left) deleteFile(join(outDir, name));
  rmSync(made, { recursive: true, force: true });
}
