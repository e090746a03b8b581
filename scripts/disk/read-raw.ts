import { readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { CorrectionFile } from '../paper/correct.ts';
import type { RawFile } from '../record/read-digest.ts';
import { decode } from './decode.ts';
import { listFiles, reasonOf } from './list-files.ts';

/** Files of the raw folder that are not digests but say something about them. */
const NOT_DIGESTS = new Set(['sources.yaml']);

function unreadableFile(path: string, reason: string): RawFile {
  const message = `${reason.replace(/\.$/, '')}; nothing was read.`;
  return { path, text: '', findings: [{ code: 'unreadable-file', line: 1, message }] };
}

/** A file, and what shows that it is the same as it was: its place on the disk, size and time. */
type Seen = { file: RawFile; mark: string };

function readRawFile(folder: string, path: string, seen: Map<string, Seen>): RawFile {
  const name = join(folder, path);
  try {
    const { ino, size, mtimeMs } = statSync(name);
    const mark = `${ino} ${size} ${mtimeMs}`;
    const known = seen.get(name);
    if (known?.mark === mark) return known.file;
    const file = { path, ...decode(readFileSync(name)) };
    seen.set(name, { file, mark });
    return file;
  } catch (error) {
    return unreadableFile(path, `The file cannot be read: ${reasonOf(error)}`);
  }
}

/**
 * Reads all files under a raw folder, decoded. A file that cannot be read has an empty text and a finding. The next call
 * gives the same objects for files that have not changed.
 */
export function rawReader(): (folder: string) => RawFile[] {
  const seen = new Map<string, Seen>();
  return (folder) => {
    const { files, unreadable } = listFiles(folder);
    const digests = files.filter((path) => !NOT_DIGESTS.has(path));
    return [
      ...digests.map((path) => readRawFile(folder, path, seen)),
      ...[...unreadable].map(([path, reason]) => unreadableFile(path, reason)),
    ];
  };
}

/** The corrections made by hand, from their folder; like those of digests, paths are relative to the raw folder. */
export function readCorrections(folder: string, rawFolder: string): CorrectionFile[] {
  const way = relative(rawFolder, folder).replaceAll(sep, '/');
  return listFiles(folder)
    .files.filter((path) => path.endsWith('.md'))
    .map((path) => ({ path: `${way}/${path}`, text: readFileSync(join(folder, path), 'utf8') }));
}
