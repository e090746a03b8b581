import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A name that changes with any of the texts: 10 digits of their SHA-256. */
export function hashOf(texts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 10);
}

/** Makes files, given by their paths below a folder, all that is there. */
export async function writeAll(
  files: ReadonlyMap<string, string | Uint8Array>,
  folder: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const folders = new Set(Array.from(files.keys(), (path) => dirname(join(folder, path))));
  await Promise.all(Array.from(folders, (name) => mkdir(name, { recursive: true })));
  await Promise.all(Array.from(files, ([path, content]) => writeFile(join(folder, path), content)));
}
