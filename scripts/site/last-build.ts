import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type PageKeys, pageKeysSchema } from '../../src/data/page-keys.ts';
import { rawFolder } from '../../src/raw-folder.ts';
import { CORRECTIONS } from '../../src/schema/paper.ts';
import { siteFile } from '../../src/settings/read-settings.ts';
import { storedValue, storeValue } from '../../src/store.ts';
import { sha256 } from '../disk/parser-version.ts';
import { hashOfTexts, hashOfTimes } from './fingerprint.ts';
import { siteVersion } from './site-version.ts';

/** The folders of a build: content, the site, and what is kept of one build for the next. */
export type BuildFolders = { contentDir: string; outDir: string; cacheDir: string };

/**
 * A build: hashes of the code and the addresses that it was made with, of all that it was made of, and of how it has left
 * the content, the site and Astro's cache; and the keys of its pages.
 */
const buildRecordSchema = z.strictObject({
  code: z.string(),
  inputs: z.string(),
  content: z.string(),
  site: z.string(),
  cache: z.string(),
  pages: pageKeysSchema,
});
type BuildRecord = z.output<typeof buildRecordSchema>;

/** Astro's cache in the folder that is kept. */
export const astroCache = (cacheDir: string): string => join(cacheDir, 'astro');

/** A hash of the digests, the corrections and the settings of a site. */
function inputsOf(contentDir: string): string {
  const texts = hashOfTexts([rawFolder(contentDir), join(contentDir, CORRECTIONS)]);
  const settings = siteFile(contentDir);
  return sha256(JSON.stringify([texts, existsSync(settings) && readFileSync(settings, 'utf8')]));
}

/** What is known of the last build with these folders. */
export function lastBuild({ contentDir, outDir, cacheDir }: BuildFolders) {
  const file = join(cacheDir, 'last-build.json');
  const record = storedValue(file, buildRecordSchema);
  const { SITE_URL, BASE_PATH } = process.env;
  const code = sha256(JSON.stringify([siteVersion(), SITE_URL, BASE_PATH]));
  const inputs = inputsOf(contentDir);
  const contentNow = (): string => hashOfTimes(['papers', 'digests'].map((name) => join(contentDir, name)));
  const siteNow = (): string => hashOfTimes([outDir]);
  const cacheNow = (): string => hashOfTimes([astroCache(cacheDir)]);
  const isWhole =
    record?.code === code && existsSync(outDir) && record.site === siteNow() && record.cache === cacheNow();
  return {
    /** A hash of the code and of all that it reads. */
    mark: sha256(code + inputs),
    /** Whether another build would give the same site, and the same content. */
    isCurrent: isWhole && record.inputs === inputs && record.content === contentNow(),
    /** The pages of the site, if it and the cache are as that build left them, so that the next one can go on from there. */
    pages: isWhole ? record.pages : undefined,
    /** Forgets it, so that nothing goes on from a build that is killed. */
    begin: (): void => rmSync(file, { force: true }),
    /** Keeps this one. */
    end: (pages: PageKeys): void =>
      storeValue(file, {
        code,
        inputs,
        content: contentNow(),
        site: siteNow(),
        cache: cacheNow(),
        pages,
      } satisfies BuildRecord),
  };
}
