import { readFileSync } from 'node:fs';
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

function readRawFile(folder: string, path: string): RawFile {
  try {
    return { path, ...decode(readFileSync(join(folder, path))) };
  } catch (error) {
    return unreadableFile(path, `The file cannot be read: ${reasonOf(error)}`);
  }
}

/** All files under the raw folder, decoded. A file that cannot be read has an empty text and a finding. */
export function readRawFiles(folder: string): RawFile[] {
  const { files, unreadable } = listFiles(folder);
  const digests = files.filter((path) => !NOT_DIGESTS.has(path));
  return [
    ...digests.map((path) => readRawFile(folder, path)),
    ...[...unreadable].map(([path, reason]) => unreadableFile(path, reason)),
  ];
}

/** The corrections made by hand, from their folder; like those of digests, paths are relative to the raw folder. */
export function readCorrections(folder: string, rawFolder: string): CorrectionFile[] {
  const way = relative(rawFolder, folder).replaceAll(sep, '/');
  return listFiles(folder)
    .files.filter((path) => path.endsWith('.md'))
    .map((path) => ({ path: `${way}/${path}`, text: readFileSync(join(folder, path), 'utf8') }));
}
