import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT, sha256 } from '../disk/parser-version.ts';

/**
 * Where a build keeps what the next one of the same site can use; where nothing can be written there, a new folder that
 * nobody will find again.
 */
export function cacheFolder(outDir: string): string {
  const folder = join(PROJECT, '.cache/build', sha256(outDir).slice(0, 16));
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return mkdtempSync(join(tmpdir(), 'duizhao-'));
  }
}
