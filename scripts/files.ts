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
import { dirname, join, relative, sep } from 'node:path';
import { CORRECTIONS } from '../src/schema/paper.ts';
import { compare } from '../src/text/compare.ts';
import type { Finding } from './diagnostics.ts';
import type { RawFile } from './read-digest.ts';
import type { CorrectionFile } from './steps/correct.ts';

/** Files of the raw folder that are about the digests, not digests. */
const NOT_DIGESTS = new Set(['sources.yaml']);

/** The folders and files that `ingest` writes; everything else in the content folder is left alone. */
const GENERATED = ['papers', 'digests', 'report.json'];

/** Paths of all plain files under a folder, relative to it, with `/`, sorted. Hidden names are passed over. */
function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.split(sep).join('/'),
  );
  const visible = paths.filter((path) => !path.split('/').some((name) => name.startsWith('.')));
  return visible.filter((path) => lstatSync(join(folder, path)).isFile()).sort(compare);
}

function decode(bytes: Uint8Array): { text: string; findings: Finding[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), findings: [] };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const findings = text.split(/\r\n|\n|\r/).flatMap((line, index): Finding[] => {
      const message = 'Bytes that are not UTF-8 were read as "\uFFFD".';
      return line.includes('\uFFFD') ? [{ code: 'invalid-utf8', line: index + 1, message }] : [];
    });
    return { text, findings };
  }
}

function readRawFile(folder: string, path: string): RawFile {
  try {
    return { path, ...decode(readFileSync(join(folder, path))) };
  } catch (error) {
    const message = `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
    return { path, text: '', findings: [{ code: 'unreadable-file', line: 1, message }] };
  }
}

/** Every digest file under the raw folder, decoded, sorted by path. A file that cannot be read is a finding. */
export function readRawFiles(folder: string): RawFile[] {
  return listFiles(folder)
    .filter((path) => !NOT_DIGESTS.has(path))
    .map((path) => readRawFile(folder, path));
}

/** The corrections made by hand, from the folder `corrections` beside the raw folder; paths are relative to the latter. */
export function readCorrections(rawFolder: string): CorrectionFile[] {
  const folder = join(rawFolder, '..', CORRECTIONS);
  return listFiles(folder)
    .filter((path) => path.endsWith('.md'))
    .map((path) => ({ path: `../${CORRECTIONS}/${path}`, text: readFileSync(join(folder, path), 'utf8') }));
}

const isSame = (path: string, text: string): boolean =>
  existsSync(path) && readFileSync(path, 'utf8') === text;

/**
 * Makes the generated part of the content folder hold exactly `files`. New texts are first written to a staging folder
 * and then renamed into place, so that a run that is killed leaves the last good content; unchanged files are not
 * touched; files that no digest gives any more are deleted.
 */
export function writeContent(
  folder: string,
  files: ReadonlyMap<string, string>,
): { written: number; deleted: number } {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.ingest-')) rmSync(join(folder, name), { recursive: true, force: true });
  }
  const staging = join(folder, `.ingest-${process.pid}`);
  const changed = [...files].filter(([path, text]) => !isSame(join(folder, path), text));
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(staging, path)), { recursive: true });
    writeFileSync(join(staging, path), text);
  }
  for (const [path] of changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(join(staging, path), join(folder, path));
  }
  rmSync(staging, { recursive: true, force: true });
  const existing = GENERATED.flatMap((name) => {
    const path = join(folder, name);
    if (!existsSync(path)) return [];
    return lstatSync(path).isFile() ? [name] : listFiles(path).map((file) => `${name}/${file}`);
  });
  const orphans = existing.filter((path) => !files.has(path));
  for (const path of orphans) rmSync(join(folder, path));
  return { written: changed.length, deleted: orphans.length };
}

/** Writes one file whole: under another name first, then renamed. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

/** A path as a person would type it here: relative to the working folder where it is inside it. */
export function shownPath(path: string): string {
  const inside = relative(process.cwd(), path);
  return inside === '' || inside.startsWith('..') ? path : inside;
}
