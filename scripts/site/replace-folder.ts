import { existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A hidden name beside a folder, on the same disk. */
export const beside = (folder: string, what: string): string =>
  join(dirname(folder), `.${basename(folder)}.${what}`);

/** Where a folder is; a link to one stays where it is. */
export const placeOf = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : folder);

/** Puts a folder back that `replaceFolder` had moved away when it was killed. */
export function restoreFolder(folder: string): void {
  const old = beside(folder, 'old');
  if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
}

/** Puts a folder in the place of another, which is whole until then, and deletes that. */
export function replaceFolder(folder: string, made: string): void {
  const old = beside(folder, 'old');
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(made, folder);
  rmSync(old, { recursive: true, force: true });
}
