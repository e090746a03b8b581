import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readPapers } from '../../src/papers/paper-files.ts';
import type { PaperTexts } from '../../src/schema/paper.ts';
import { unpackArchive } from './search/prepare-site.ts';
import { measureBuilds } from './site/build-runs.ts';
import { barLines, stageLines } from './site/build-table.ts';
import { measureHugo } from './site/hugo-runs.ts';
import { DIGEST_SIZE, writeDigests } from './site/make-digests.ts';

const PROJECT = join(import.meta.dirname, '../..');
const USAGE = `Usage: npm run bench:build -- --papers N[,N…] [archive]
Builds a site of N papers cold, with one digest of ${DIGEST_SIZE} papers more, and with nothing changed; beside it a plain Hugo
site of the same papers with Pagefind's command line, where hugo is installed. The texts are those of an archive of digests
(default: the one in ../shared/scale), in turn, under ids and titles of their own.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { papers: { type: 'string' }, help: { type: 'boolean', default: false } },
});
const archive = resolve(positionals[0] ?? join(PROJECT, '../shared/scale/arxiv-daily-16k.tar.xz'));
const counts = (values.papers ?? '').split(',').map(Number);

/** The papers of the archive. */
async function textsOf(folder: string): Promise<PaperTexts[]> {
  const content = join(folder, 'archive');
  mkdirSync(join(content, 'raw'), { recursive: true });
  unpackArchive(archive, content);
  const ingest = spawnSync(process.execPath, [join(PROJECT, 'scripts/ingest.ts'), '--out', content], {
    env: { ...process.env, CONTENT_DIR: content },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (ingest.status !== 0) throw new Error(`The digests of ${archive} cannot be read.`);
  return readPapers(content);
}

async function main(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-build-'));
  try {
    const texts = await textsOf(folder);
    let isRight = true;
    for (const count of counts) {
      const site = join(folder, String(count));
      writeDigests(texts, join(site, 'content/raw'), 0, count);
      console.log(`\n${count} papers`);
      const runs = await measureBuilds(site, () =>
        writeDigests(texts, join(site, 'content/raw'), count, count + DIGEST_SIZE),
      );
      for (const line of stageLines(runs)) console.log(line);
      const hugo = await measureHugo(join(site, 'content'), join(site, 'hugo'), DIGEST_SIZE);
      for (const { text, isMet } of barLines(runs, hugo)) {
        console.log(text);
        isRight &&= isMet;
      }
      rmSync(site, { recursive: true, force: true });
    }
    return isRight;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (values.help || counts.some((count) => !Number.isInteger(count) || count < 1)) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 2;
} else process.exitCode = (await main()) ? 0 : 1;
