import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../site/cache-folder.ts';
import { hashOfTexts } from '../../site/fingerprint.ts';
import { sizeOf } from './folder-size.ts';
import { type MeasuredRun, measuredRun, type StageOf } from './measured-run.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const SETTINGS = join(PROJECT, 'content/site.yaml');

/** The stages of a build, told by what it has printed; the index has processes of its own. */
const stageOf: StageOf = (command, output) => {
  if (command.includes('index-search.ts') || command.includes('pagefind')) return 'index';
  if (output.includes('Rendered ')) return 'put into place';
  return output.includes('Ingested in ') ? 'pages' : 'ingest';
};

export type BuildRuns = {
  cold: MeasuredRun;
  oneMore: MeasuredRun;
  unchanged: MeasuredRun;
  /** Whether the site with one digest more is the one of a cold build, byte for byte. */
  isSame: boolean;
  files: number;
  megabytes: number;
};

/** Builds the digests in `content/raw` of a folder by the command that users run: cold, with more of them, again, and cold. */
export async function measureBuilds(folder: string, addDigest: () => void): Promise<BuildRuns> {
  const content = join(folder, 'content');
  const [dist, other] = [join(folder, 'dist'), join(folder, 'cold')];
  cpSync(SETTINGS, join(content, 'site.yaml'));
  const build = (outDir: string): Promise<MeasuredRun> =>
    measuredRun(
      process.execPath,
      [join(PROJECT, 'scripts/build.ts')],
      {
        cwd: PROJECT,
        env: { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir, NODE_ENV: 'production' },
      },
      stageOf,
    );
  rmSync(join(PROJECT, '.cache/ingest'), { recursive: true, force: true });
  try {
    const cold = await build(dist);
    addDigest();
    const oneMore = await build(dist);
    const unchanged = await build(dist);
    await build(other);
    return {
      cold,
      oneMore,
      unchanged,
      isSame: hashOfTexts([dist]) === hashOfTexts([other]),
      ...sizeOf(dist),
    };
  } finally {
    for (const site of [dist, other]) rmSync(cacheFolder(site), { recursive: true, force: true });
  }
}
