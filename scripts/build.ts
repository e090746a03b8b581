import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir } from '../src/content-dir.ts';
import { type Part, parsePart, partText } from '../src/part.ts';
import { settingsProblem } from '../src/settings/check-settings.ts';
import { shownPath } from './disk/list-files.ts';
import { alone } from './disk/lock.ts';
import { finishContent } from './disk/write-content.ts';
import { ingest } from './ingest.ts';
import { runCommand } from './run-command.ts';
import { cacheFolder } from './site/cache-folder.ts';
import { type BuildFolders, lastBuild } from './site/last-build.ts';
import { joinParts, makeSite } from './site/make-site.ts';
import { mergeSite } from './site/merge-site.ts';
import { missingPages } from './site/missing-pages.ts';
import { notePart, partsProblem } from './site/parts.ts';
import { beside, placeOf, replaceFolder, restoreFolder } from './site/replace-folder.ts';
import { openPageKeys } from './site/route-keys.ts';
import { secondsSince } from './steps/progress.ts';

type BuildOptions = { part?: Part | undefined; isJoin?: boolean };

/** Makes a site, or what has changed of it, and puts it into place. */
async function renewSite(folders: BuildFolders, last: ReturnType<typeof lastBuild>): Promise<void> {
  const { contentDir, outDir, cacheDir } = folders;
  const [made, keys] = [beside(outDir, 'new'), openPageKeys(cacheDir, last.pages)];
  await makeSite({ contentDir, cacheDir, outDir: made }, last.pages === undefined);
  const pages = keys.read();
  const missing = missingPages(pages, last.pages === undefined ? [made] : [made, outDir]);
  if (missing.length > 0) throw new Error(`Astro has not made these pages: ${missing.join(', ')}`);
  const merging = performance.now();
  if (last.pages === undefined) replaceFolder(outDir, made);
  else mergeSite(outDir, made, last.pages, pages);
  last.end(pages);
  console.log(`Put into place in ${secondsSince(merging)}.`);
}

/** Makes a part of a site anew. */
async function makePart(
  { contentDir, outDir, cacheDir }: BuildFolders,
  part: Part,
  mark: string,
): Promise<void> {
  const made = beside(outDir, 'new');
  openPageKeys(cacheDir);
  process.env.SITE_PART = partText(part);
  await makeSite({ contentDir, cacheDir, outDir: made }, true, part);
  notePart(made, part, mark);
  replaceFolder(outDir, made);
}

/**
 * Digests → content → dist, which stays as it is until all of the new one is there. Problems in digests are reported and
 * do not stop the build. Returns the exit code: 2 where there is nothing to read from or a setting is wrong, else 0. A failing Astro build throws.
 */
export async function buildSite({ part, isJoin = false }: BuildOptions = {}): Promise<0 | 2> {
  const started = performance.now();
  const fault = settingsProblem(contentDir());
  if (fault !== undefined) {
    console.error(fault);
    return 2;
  }
  const outDir = placeOf(resolve(process.env.OUT_DIR ?? 'dist'));
  const folders = { contentDir: resolve(contentDir()), outDir, cacheDir: cacheFolder(outDir) };
  return alone(
    join(folders.cacheDir, 'lock'),
    () => buildAlone(folders, { part, isJoin }, started),
    () => console.error(`Another build of ${shownPath(outDir)} is at work: waiting for it.`),
  );
}

async function buildAlone(
  folders: BuildFolders,
  { part, isJoin }: BuildOptions,
  started: number,
): Promise<0 | 2> {
  const { contentDir: content, outDir } = folders;
  restoreFolder(outDir);
  await finishContent(content);
  const last = lastBuild(folders);
  if (last.isCurrent && part === undefined && !isJoin) {
    console.log(`Nothing has changed since the site in ${shownPath(outDir)} was made.`);
    return 0;
  }
  const problem = isJoin ? partsProblem(outDir, last.mark) : undefined;
  if (problem !== undefined) {
    console.error(`${shownPath(outDir)} cannot be joined: ${problem}. Copy into it what each part has made.`);
    return 2;
  }
  const { report } = await ingest([]);
  if (report === undefined) return 2;
  console.log(`Ingested in ${secondsSince(started)}.`);
  last.begin();
  if (isJoin) await joinParts(folders);
  else if (part === undefined) await renewSite(folders, last);
  else await makePart(folders, part, last.mark);
  console.log(`The site is in ${shownPath(outDir)}. All of it took ${secondsSince(started)}.`);
  return 0;
}

const USAGE = `Usage: npm run build -- [options]

  --part K/N   make part K of N: its share of the pages and of the search index
  --join       make the search of the parts that have been copied into OUT_DIR (default: dist)

Exit code: 0 when the site is there, 2 on wrong usage or where there is nothing to read.`;

function readOptions(): BuildOptions | undefined {
  const options = { part: { type: 'string' }, join: { type: 'boolean', default: false } } as const;
  try {
    const { values } = parseArgs({ options, allowPositionals: false });
    const part = values.part === undefined ? undefined : parsePart(values.part);
    if (values.part !== undefined && (part === undefined || values.join))
      throw new Error('--part is a number of a number, as 1/4, and goes without --join.');
    return { isJoin: values.join, ...(part && { part }) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return undefined;
  }
}

if (import.meta.main) {
  const options = readOptions();
  await runCommand(async () => (options === undefined ? 2 : buildSite(options)));
}
