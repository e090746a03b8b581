import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../../scripts/disk/list-files.ts';
import { cacheFolder } from '../../scripts/site/cache-folder.ts';

const SETTINGS = { title: { en: 'Own', zh: '自有' }, description: { en: 'd', zh: 'd' } };

/** A content folder with digests, and a place for its site. */
export type OwnSite = { folder: string; content: string; dist: string };

export function makeOwnSite(digests: ReadonlyMap<string, string>): OwnSite {
  mkdirSync('.cache/test', { recursive: true });
  const folder = mkdtempSync(join(process.cwd(), '.cache/test/own-'));
  const site = { folder, content: join(folder, 'content'), dist: join(folder, 'dist') };
  for (const [path, text] of digests) writeDigest(site, path, text);
  mkdirSync(site.content, { recursive: true });
  writeFileSync(join(site.content, 'site.yaml'), JSON.stringify(SETTINGS));
  return site;
}

export function writeDigest({ content }: OwnSite, path: string, text: string): void {
  const file = join(content, 'raw', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

export function removeOwnSite({ folder, dist }: OwnSite): void {
  rmSync(cacheFolder(dist), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** Starts a command of the project on a site. */
export function start(
  script: 'build' | 'ingest',
  { content, dist }: OwnSite,
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  const own = { CONTENT_DIR: content, OUT_DIR: dist, NODE_ENV: 'production', ...env };
  return spawn(process.execPath, [`scripts/${script}.ts`], {
    env: { ...process.env, ...own },
    stdio: 'ignore',
  });
}

/** Runs a command to its end; gives its exit code. */
export async function run(
  script: 'build' | 'ingest',
  site: OwnSite,
  env: NodeJS.ProcessEnv = {},
): Promise<unknown> {
  const [code]: unknown[] = await once(start(script, site, env), 'close');
  return code;
}

/** All files below a folder with their bytes. */
export const filesIn = (folder: string): Map<string, string> =>
  new Map(listFiles(folder).files.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));

/** Names of the files in which two folders differ. */
export function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].filter((name) => a.get(name) !== b.get(name));
}
