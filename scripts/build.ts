import { fileURLToPath } from 'node:url';
import { type AstroIntegration, build } from 'astro';
import { shownPath } from './disk/list-files.ts';
import { ingest } from './ingest.ts';

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Prints how many pages were rendered, and how long rendering and indexing took. */
function progress(papers: number): AstroIntegration {
  const started = performance.now();
  let rendered = started;
  return {
    name: 'duizhao:progress',
    hooks: {
      'astro:build:generated': () => {
        rendered = performance.now();
      },
      'astro:build:done': ({ pages, dir }) => {
        const took = ((rendered - started) / 1000).toFixed(1);
        console.log(`Rendered ${pages.length} pages in ${took} s.`);
        console.log(`Indexed ${papers} papers in ${seconds(rendered)}.`);
        console.log(`The site is in ${shownPath(fileURLToPath(dir))}.`);
      },
    },
  };
}

/**
 * Digests → content → dist. Problems in digests are reported and do not stop the build. Returns the exit code: 2 where
 * there is nothing to read from, else 0. A failing Astro build throws.
 */
export async function buildSite(): Promise<0 | 2> {
  const started = performance.now();
  const { report } = ingest([]);
  if (report === undefined) return 2;
  console.log(`Ingested in ${seconds(started)}.`);
  // Astro keeps rendered Markdown by the text of the file alone: a changed plugin would not show.
  await build({ force: true, logLevel: 'error', integrations: [progress(report.papers)] });
  return 0;
}

if (import.meta.main) process.exitCode = await buildSite();
