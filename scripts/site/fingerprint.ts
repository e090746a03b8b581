import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../disk/list-files.ts';
import { sha256 } from '../disk/parser-version.ts';

function hashOf(folders: readonly string[], markOf: (path: string) => string | number[]): string {
  const hash = folders.map((folder) => {
    const names = listFiles(folder).files;
    return names.map((name) => `${markOf(join(folder, name))} ${name}`).join('\n');
  });
  return sha256(hash.join('\n\n'));
}

function markOfText(path: string): string {
  try {
    return sha256(readFileSync(path));
  } catch {
    // Whoever reads the digests says what cannot be read, and why.
    return 'unreadable';
  }
}

/** A hash of the names and texts of all files in folders. */
export const hashOfTexts = (folders: readonly string[]): string => hashOf(folders, markOfText);

/** A hash of the names, sizes and times of all files in folders: that they are as a program left them. */
export const hashOfTimes = (folders: readonly string[]): string =>
  hashOf(folders, (path) => {
    const { size, mtimeMs } = lstatSync(path);
    return [size, mtimeMs];
  });
