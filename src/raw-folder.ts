import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The digests of the demonstration, which are read where an owner has not put any. */
export const DEMONSTRATION = resolve('scripts/demo/raw');

/** Where the digests of a content folder are, as they were received, and the file that says whose they are. */
export function rawFolder(contentDir: string): string {
  const own = resolve(join(contentDir, 'raw'));
  return existsSync(own) ? own : DEMONSTRATION;
}
