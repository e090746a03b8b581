import { indexContent } from '../src/search/indexer/index-content.ts';
import { secondsSince } from './progress.ts';

// The index of a build, in a process of its own beside the one that makes the pages.
const [contentDir, outputDir] = process.argv.slice(2);
if (contentDir === undefined || outputDir === undefined)
  throw new Error('Usage: node scripts/index-search.ts CONTENT_DIR OUTPUT_DIR');
const started = performance.now();
const papers = await indexContent(contentDir, outputDir);
console.log(`Indexed ${papers} papers in ${secondsSince(started)}.`);
