import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { listFiles, shownPath } from './list-files.ts';
import { alone } from './lock.ts';

/** The folders and files that `ingest` writes; everything else in the content folder is left alone. */
const GENERATED = ['papers', 'digests', 'terms.json', 'related.json', 'report.json'];

/** A change that is complete but not yet in place: its new texts under `FILES`, and the list of what to do. */
const CHANGE = '.ingest';
const [FILES, LIST] = ['files', 'change.json'];
/** Held while the folder is written. */
const LOCK = '.ingest.lock';
const changeSchema = z.strictObject({ written: z.array(z.string()), deleted: z.array(z.string()) });
type Change = z.output<typeof changeSchema>;

/** A change that is being written or cleared away. */
const unfinished = (folder: string, what: string): string => join(folder, `${CHANGE}-${what}-${process.pid}`);
const UNFINISHED = /^\.ingest-/;

const isSame = (path: string, text: string): boolean =>
  existsSync(path) && lstatSync(path).isFile() && readFileSync(path, 'utf8') === text;

/** Deletes a generated file, and the folders that are empty without it, but for those that the site lists. */
function deleteFile(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let parent = dirname(path); parent.includes('/'); parent = dirname(parent)) {
    const place = join(folder, parent);
    if (!existsSync(place)) continue;
    if (readdirSync(place).length > 0) return;
    rmdirSync(place);
  }
}

/** Puts a complete change into place, if there is one: what a run that was killed has not come to. */
function applyChange(folder: string): void {
  const change = join(folder, CHANGE);
  if (!existsSync(change)) return;
  const { written, deleted } = changeSchema.parse(JSON.parse(readFileSync(join(change, LIST), 'utf8')));
  for (const path of deleted) deleteFile(folder, path);
  for (const path of written) {
    const from = join(change, FILES, path);
    if (!existsSync(from)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(from, join(folder, path));
  }
  const done = unfinished(folder, 'done');
  renameSync(change, done);
  rmSync(done, { recursive: true });
}

/** Does a work on a content folder while no other run does. */
const aloneIn = (folder: string, work: () => void): Promise<void> =>
  alone(
    join(folder, LOCK),
    async () => work(),
    () => console.error(`Another run is writing to ${shownPath(folder)}: waiting for it.`),
  );

/** Puts into place what a run that was killed has left. Whoever reads the content folder calls it first. */
export async function finishContent(folder: string): Promise<void> {
  if (existsSync(join(folder, CHANGE))) await aloneIn(folder, () => applyChange(folder));
}

/** What has to be written and deleted so that `files` are the whole generated part of a content folder. */
function changeOf(folder: string, files: ReadonlyMap<string, string>): Change {
  const existing = GENERATED.flatMap((name) => {
    const path = join(folder, name);
    if (!existsSync(path)) return [];
    return lstatSync(path).isFile() ? [name] : listFiles(path).files.map((file) => `${name}/${file}`);
  });
  return {
    written: [...files].flatMap(([path, text]) => (isSame(join(folder, path), text) ? [] : path)),
    deleted: existing.filter((path) => !files.has(path)),
  };
}

/** Writes a change beside the content, makes it complete by one rename, and puts it into place. */
function makeChange(folder: string, files: ReadonlyMap<string, string>, change: Change): void {
  const staging = unfinished(folder, 'new');
  mkdirSync(staging, { recursive: true });
  for (const parent of new Set(change.written.map(dirname))) {
    mkdirSync(join(staging, FILES, parent), { recursive: true });
  }
  for (const path of change.written) writeFileSync(join(staging, FILES, path), files.get(path) ?? '');
  writeFileSync(join(staging, LIST), JSON.stringify(change));
  renameSync(staging, join(folder, CHANGE));
  applyChange(folder);
}

/**
 * Makes `files` the whole generated part of the content folder: all of it or, if the run is killed before the change is
 * complete, nothing; if it is killed later, whoever reads next finishes the change. Unchanged files are not touched;
 * generated files that are not in `files` are deleted.
 */
export async function writeContent(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<{ written: number; deleted: number }> {
  // The site lists these folders, also where there is nothing in them.
  for (const name of ['papers', 'digests']) mkdirSync(join(folder, name), { recursive: true });
  let { written, deleted } = changeOf(folder, files);
  const isLeft = readdirSync(folder).some((name) => name === CHANGE || UNFINISHED.test(name));
  if (isLeft || written.length > 0 || deleted.length > 0) {
    await aloneIn(folder, () => {
      for (const name of readdirSync(folder)) {
        if (UNFINISHED.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
      }
      applyChange(folder);
      const change = changeOf(folder, files);
      ({ written, deleted } = change);
      if (written.length > 0 || deleted.length > 0) makeChange(folder, files, change);
    });
  }
  return { written: written.length, deleted: deleted.length };
}
