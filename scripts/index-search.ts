import { parsePart } from '../src/part.ts';
import { writeSearchIndex } from '../src/search/indexer/write-index.ts';
import { siteVersion } from './site/site-version.ts';
import { secondsSince } from './steps/progress.ts';

// The index of a build, in a process of its own beside the one that makes the pages.
const [contentDir, outputDir, cacheDir, some = ''] = process.argv.slice(2);
if (contentDir === undefined || outputDir === undefined || cacheDir === undefined)
  throw new Error('Usage: node scripts/index-search.ts CONTENT_DIR OUTPUT_DIR CACHE_DIR [PART]');
const started = performance.now();
const part = parsePart(some);
const folders = { contentDir, outputDir, cacheDir, ...(part && { part }) };
const papers = await writeSearchIndex(folders, siteVersion());
console.log(`Indexed ${papers} papers in ${secondsSince(started)}.`);
