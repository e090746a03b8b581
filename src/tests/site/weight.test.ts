import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { SITES } from '../sites.ts';

const [{ base, dist }] = SITES;

/** What a page asks for by itself: style sheets and scripts. */
const ASKED = /<link rel="stylesheet" href="(?<style>[^"]+)"|<script type="module" src="(?<script>[^"]+)"/g;
/** `import{a}from"./b.js"`, `import"./b.js"`; not `import("./b.js")`, which comes later or never. */
const IMPORTED = /(?:import|from)\s?"(?<path>\.\/[^"]+)"/g;

const kilobytes = (path: string): number => gzipSync(readFileSync(join(dist, path))).length / 1000;

/** The files that a script needs before it runs, itself among them. */
function scriptsOf(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const { groups } of readFileSync(join(dist, path), 'utf8').matchAll(IMPORTED))
    scriptsOf(join(path, '..', groups?.path ?? ''), found);
  return found;
}

/** What a page weighs over the wire, compressed: HTML, style sheets, scripts. */
function weightOf(page: string): number {
  const files = new Set<string>([page]);
  for (const { groups } of readFileSync(join(dist, page), 'utf8').matchAll(ASKED)) {
    const path = (groups?.style ?? groups?.script ?? '').slice(base.length);
    if (groups?.style !== undefined) files.add(path);
    else for (const file of scriptsOf(path)) files.add(file);
  }
  return [...files].reduce((sum, file) => sum + kilobytes(file), 0);
}

it.each([
  ['a paper in both languages', 'abs/2410.07177', 20],
  ['a paper with formulas', 'abs/2406.12045', 20],
  ['a day of a hundred papers', 'days/2024-10-10', 38],
  ['the page of statistics', 'stats', 40],
  ['a digest of a hundred papers', 'digests/arxiv-daily/2024-10-10/LLM', 60],
])('%s weighs little before anything is opened', (_, path, most) => {
  expect(weightOf(`${path}/index.html`)).toBeLessThan(most);
});
