import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { DEMONSTRATION } from '../../../src/raw-folder.ts';

const PROJECT = join(import.meta.dirname, '../../..');

function copySettings(contentDir: string): void {
  cpSync(join(PROJECT, 'content/site.yaml'), join(contentDir, 'site.yaml'));
  cpSync(join(DEMONSTRATION, 'sources.yaml'), join(contentDir, 'raw/sources.yaml'));
}

/** Makes a content folder of the digests of the demonstration. */
export function copySeeds(contentDir: string): void {
  copySettings(contentDir);
  cpSync(DEMONSTRATION, join(contentDir, 'raw'), { recursive: true });
}

/** Makes a content folder of the digests in an archive. */
export function unpackArchive(archive: string, contentDir: string): void {
  copySettings(contentDir);
  const { status, stderr } = spawnSync('tar', ['-xf', archive, '-C', join(contentDir, 'raw')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Cannot unpack ${archive}: ${stderr}`);
}

/** Builds the whole site with the command that users run; gives seconds. */
export function buildSite(contentDir: string, dist: string): number {
  const started = performance.now();
  const env = {
    ...process.env,
    CONTENT_DIR: contentDir,
    OUT_DIR: dist,
    BASE_PATH: '/',
    NODE_ENV: 'production',
  };
  const { status, stderr } = spawnSync(process.execPath, [join(PROJECT, 'scripts/build.ts')], {
    cwd: PROJECT,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`The site did not build: ${stderr.slice(-2_000)}`);
  return (performance.now() - started) / 1000;
}
