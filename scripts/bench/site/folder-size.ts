import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder and their size. */
export function sizeOf(folder: string): { files: number; megabytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  return { files: files.length, megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6 };
}
