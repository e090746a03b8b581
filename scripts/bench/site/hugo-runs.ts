import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readPapers } from '../../../src/papers/paper-files.ts';
import { writeHugoSite } from './hugo-site.ts';
import { type Measures, measuredRun } from './measured-run.ts';

const PAGEFIND = join(import.meta.dirname, '../../../node_modules/.bin/pagefind');

export type HugoRun = { hugo: Measures; pagefind: Measures };

async function build(folder: string): Promise<HugoRun> {
  const { all: hugo } = await measuredRun('hugo', ['--quiet', '--source', folder]);
  const { all: pagefind } = await measuredRun(PAGEFIND, ['--site', join(folder, 'public')]);
  return { hugo, pagefind };
}

/**
 * Builds the papers of a content folder with Hugo and Pagefind, without the last `more` of them and then with them;
 * `undefined` where hugo is not installed.
 */
export async function measureHugo(
  contentDir: string,
  folder: string,
  more: number,
): Promise<{ cold: HugoRun; oneMore: HugoRun } | undefined> {
  if (spawnSync('hugo', ['version']).status !== 0) return undefined;
  const papers = await readPapers(contentDir);
  writeHugoSite(papers.slice(0, -more), folder);
  const cold = await build(folder);
  writeHugoSite(papers.slice(-more), folder);
  return { cold, oneMore: await build(folder) };
}
