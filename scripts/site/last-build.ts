import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rawFolder } from '../../src/raw-folder.ts';
import { CORRECTIONS } from '../../src/schema/paper.ts';
import { sha256 } from '../disk/parser-version.ts';
import { storedValue, storeValue } from '../disk/store.ts';
import { hashOfTexts, hashOfTimes } from './fingerprint.ts';
import { siteVersion } from './site-version.ts';

/** The folders of a build: content, the site, and what Astro keeps of one build for the next. */
export type BuildFolders = { contentDir: string; outDir: string; cacheDir: string };

/** What a site was made of, and how it and Astro's cache were left, as hashes. */
type BuildRecord = { version: string; inputs: string; outputs: string; cache: string };

// The checksum shows that `storeValue` wrote the file, so that the names of its members are proof enough.
const isBuildRecord = (value: unknown): value is BuildRecord =>
  typeof value === 'object' && value !== null && 'version' in value && 'cache' in value;

/** A hash of all that a site is made of. */
function inputsOf(contentDir: string, version: string): string {
  const { SITE_URL, BASE_PATH } = process.env;
  const texts = hashOfTexts([rawFolder(contentDir), join(contentDir, CORRECTIONS)]);
  const settings = join(contentDir, 'site.yaml');
  const site = existsSync(settings) ? readFileSync(settings, 'utf8') : null;
  return sha256(JSON.stringify([version, SITE_URL, BASE_PATH, texts, site]));
}

/** A hash of how a build has left the site and the content that it is made from. */
const outputsOf = ({ contentDir, outDir }: BuildFolders): string =>
  hashOfTimes([outDir, join(contentDir, 'papers'), join(contentDir, 'digests')]);

/**
 * What is known of the last build with these folders. `isCurrent`: another build would give the same site. `isCacheWhole`:
 * Astro's cache is as the last build of the same sources left it. `begin` forgets that build, so that no cache of a build
 * that is killed is ever used; `end` keeps this one.
 */
export function lastBuild(folders: BuildFolders) {
  const { contentDir, outDir, cacheDir } = folders;
  const file = `${cacheDir}.json`;
  const stored = storedValue(file);
  const record = isBuildRecord(stored) ? stored : undefined;
  const version = siteVersion();
  const inputs = inputsOf(contentDir, version);
  return {
    isCurrent: record?.inputs === inputs && existsSync(outDir) && record.outputs === outputsOf(folders),
    isCacheWhole: record?.version === version && record.cache === hashOfTimes([cacheDir]),
    begin: (): void => rmSync(file, { force: true }),
    end: (): void =>
      storeValue(file, { version, inputs, outputs: outputsOf(folders), cache: hashOfTimes([cacheDir]) }),
  };
}
