import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { alone } from '../../../scripts/disk/lock.ts';
import { DEMONSTRATION } from '../../raw-folder.ts';
import { sitesIn, type TestSite } from './sites-in.ts';
import { tenPapersOf } from './ten-papers.ts';

const FOLDER = resolve('.cache/test/sites');

const SITE = {
  title: { en: 'Duizhao', zh: '对照' },
  description: { en: 'Digests for tests.', zh: '测试用论文速递。' },
  contact: 'https://example.com/mistakes',
  topics: { LLM: { en: 'Large language models', zh: '大语言模型' } },
};
/** The owner of the empty site has chosen a language. */
const EMPTY_SITE = { ...SITE, language: 'zh-Hant' };

/** Sites that no run has asked for so long are deleted, in milliseconds. */
const KEPT_FOR = 3_600_000;

/** Where the sites of a version are. */
export const sitesFolder = (version: string): string => join(FOLDER, version);

/** Fills a content folder with the files of the demonstration, each as `change` makes it. */
function writeContent(
  folder: string,
  change: (digest: string) => string | undefined,
  settings: typeof SITE,
): void {
  mkdirSync(join(folder, 'raw'), { recursive: true });
  for (const entry of readdirSync(DEMONSTRATION, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const whole = readFileSync(from, 'utf8');
    const digest = change(whole);
    if (digest === undefined) continue;
    const to = join(folder, 'raw', from.slice(DEMONSTRATION.length));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, digest);
  }
  // What is JSON is YAML.
  writeFileSync(join(folder, 'site.yaml'), JSON.stringify(settings));
}

/** Builds a site by the command that users run, from the digests as `change` makes them. */
async function makeSite(
  { base, content, dist }: TestSite,
  change: (digest: string) => string | undefined,
  settings = SITE,
): Promise<void> {
  writeContent(content, change, settings);
  const env = {
    ...process.env,
    CONTENT_DIR: content,
    OUT_DIR: dist,
    BASE_PATH: base,
    SITE_URL: 'https://example.org',
    NODE_ENV: 'production',
  };
  const build = spawn(process.execPath, ['scripts/build.ts'], { env });
  const [out, errors, [status]] = await Promise.all([
    text(build.stdout),
    text(build.stderr),
    once(build, 'close'),
  ]);
  if (status !== 0) throw new Error(`The site at ${base} did not build:\n${out}\n${errors}`);
}

function deleteOldSites(): void {
  for (const name of readdirSync(FOLDER)) {
    const path = join(FOLDER, name);
    const usedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - usedAt > KEPT_FOR) rmSync(path, { recursive: true, force: true });
  }
}

/** Builds the sites of a version where they are not there yet: beside, and then renamed into place. */
export async function makeSites(version: string): Promise<void> {
  const [made, staging] = [sitesFolder(version), join(FOLDER, 'staging')];
  mkdirSync(FOLDER, { recursive: true });
  await alone(`${FOLDER}.lock`, async () => {
    if (!existsSync(made)) {
      rmSync(staging, { recursive: true, force: true });
      const { root, below, empty } = sitesIn(staging);
      await makeSite(root, (digest) => digest);
      await makeSite(below, tenPapersOf);
      await makeSite(empty, () => undefined, EMPTY_SITE);
      renameSync(staging, made);
    }
    utimesSync(made, new Date(), new Date());
    deleteOldSites();
  });
}
