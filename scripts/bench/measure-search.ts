import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureSite, type Options } from './search/measure-site.ts';
import { buildSite, copySeeds, unpackArchive } from './search/prepare-site.ts';
import { isRight, type Row, rowText } from './search/result-table.ts';

const USAGE = `Usage: npm run bench:search -- [archive] [options]
Builds the site of the project's digests and that of an archive of digests (default: the one in ../shared/scale), and
measures their search in Chromium.
  --only seeds|scale         only one of the two
  --content DIR --dist DIR   measure this content folder and the site built from it instead
  --queries N                random queries, 5 of 8 in Chinese (default: 800)
  --seed N                   other random queries (default: 1)
  --show N                   list so many queries that missed something`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    content: { type: 'string' },
    dist: { type: 'string' },
    queries: { type: 'string', default: '800' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  },
});
const ARCHIVE = resolve(
  positionals[0] ?? join(import.meta.dirname, '../../../shared/scale/arxiv-daily-16k.tar.xz'),
);
const options: Options = {
  queries: Number(values.queries),
  seed: Number(values.seed),
  show: Number(values.show),
};

/** Measures a built site and prints its table; whether all in it is right. */
async function report(name: string, contentDir: string, dist: string, before: Row[] = []): Promise<boolean> {
  const index = mkdtempSync(join(tmpdir(), 'duizhao-bench-index-'));
  try {
    const { papers, rows, misses } = await measureSite(contentDir, dist, index, options);
    console.log(`\n${name}: ${papers} papers`);
    for (const row of [...before, ...rows]) console.log(rowText(row));
    for (const miss of misses.slice(0, options.show)) console.log(`  ${miss}`);
    return rows.every(isRight);
  } finally {
    rmSync(index, { recursive: true, force: true });
  }
}

async function measureBuilt(
  name: string,
  folder: string,
  fill: (contentDir: string) => void,
): Promise<boolean> {
  const [contentDir, dist] = [join(folder, name, 'content'), join(folder, name, 'dist')];
  mkdirSync(contentDir, { recursive: true });
  fill(contentDir);
  console.log(`Building the site of the ${name} and measuring its search …`);
  const build: Row = { what: 'whole build', value: buildSite(contentDir, dist), unit: 's' };
  return report(name, contentDir, dist, [build]);
}

async function main(folder: string): Promise<boolean> {
  const { content, dist, only } = values;
  if (content !== undefined && dist !== undefined) return report(content, content, dist);
  const seeds = only === 'scale' || (await measureBuilt('seeds', folder, copySeeds));
  if (only === 'seeds') return seeds;
  if (!existsSync(ARCHIVE)) {
    console.log(`\nThere is no ${ARCHIVE}: search is not measured at its size.`);
    return seeds && only !== 'scale';
  }
  const scale = await measureBuilt('scale', folder, (contentDir) => unpackArchive(ARCHIVE, contentDir));
  return seeds && scale;
}

if (values.help) console.log(USAGE);
else {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'));
  try {
    process.exitCode = (await main(folder)) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
