import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from './list-files.ts';

/** The folders and files that `ingest` writes; everything else in the content folder is left alone. */
const GENERATED = ['papers', 'digests', 'terms.json', 'report.json'];

const isSame = (path: string, text: string): boolean =>
  existsSync(path) && readFileSync(path, 'utf8') === text;

function makeFolders(folder: string, paths: readonly string[]): void {
  for (const path of new Set(paths.map(dirname))) mkdirSync(join(folder, path), { recursive: true });
}

/**
 * Makes `files` the whole generated part of the content folder. New texts are written to a staging folder and then
 * renamed into place, so that a run that is killed leaves the last good content. Unchanged files are not touched;
 * generated files that are not in `files` are deleted.
 */
export function writeContent(
  folder: string,
  files: ReadonlyMap<string, string>,
): { written: number; deleted: number } {
  // The site lists these folders, also where there is nothing in them.
  for (const name of ['papers', 'digests']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.ingest-')) rmSync(join(folder, name), { recursive: true, force: true });
  }
  const staging = join(folder, `.ingest-${process.pid}`);
  const changed = [...files].filter(([path, text]) => !isSame(join(folder, path), text));
  const paths = changed.map(([path]) => path);
  makeFolders(staging, paths);
  for (const [path, text] of changed) writeFileSync(join(staging, path), text);
  makeFolders(folder, paths);
  for (const path of paths) renameSync(join(staging, path), join(folder, path));
  rmSync(staging, { recursive: true, force: true });
  const existing = GENERATED.flatMap((name) => {
    const path = join(folder, name);
    if (!existsSync(path)) return [];
    return lstatSync(path).isFile() ? [name] : listFiles(path).files.map((file) => `${name}/${file}`);
  });
  const orphans = existing.filter((path) => !files.has(path));
  for (const path of orphans) rmSync(join(folder, path));
  return { written: changed.length, deleted: orphans.length };
}
