/** @module-tag long */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { listFiles } from '../../../scripts/disk/list-files.ts';
import { writeSearchIndex } from './write-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'duizhao-index-'));
const contentDir = join(folder, 'content');
const cacheDir = join(folder, 'cache');
const grown = join(folder, 'grown');
const cold = join(folder, 'cold');
const SEGMENTS = { full: 3, step: 3, newest: 1 };

const paperText = (id: string, digests: string[], title: string): string =>
  `---\nid: '${id}'\ntitle: { en: ${title} }\ntopics: []\nlinks: []\nmentions:\n${digests
    .map((digest) => `  - { digest: ${digest}, line: 1, fields: [] }\n`)
    .join('')}---\n\n## Abstract\n\nNests of ${title}.\n`;

function writePaper(id: string, digests: string[], title = `Owl ${id}`): void {
  writeFileSync(join(contentDir, 'papers', `${id}.md`), paperText(id, digests, title));
}

function writeDigest(day: number): void {
  const fields = { id: `a/${day}`, date: `2024-10-0${day}`, path: `a/${day}.md`, source: 'a', title: 'a' };
  writeFileSync(join(contentDir, 'digests', `${day}.md`), `---\n${JSON.stringify(fields)}\n---\n`);
}

const filesIn = (dir: string): string[] => listFiles(dir).files;
const textsIn = (dir: string): Map<string, string> =>
  new Map(filesIn(dir).map((name) => [name, readFileSync(join(dir, name), 'latin1')]));

/** Writes the index by what the last one has left. */
const grow = () => writeSearchIndex({ contentDir, outputDir: grown, cacheDir }, 'tests', SEGMENTS);

/** The files of the index that goes on from the last one, which are those of one that is made anew. */
async function indexed(): Promise<string[]> {
  await grow();
  const anew = join(folder, 'no-cache');
  rmSync(anew, { recursive: true, force: true });
  await writeSearchIndex({ contentDir, outputDir: cold, cacheDir: anew }, 'tests', SEGMENTS);
  expect(textsIn(grown)).toEqual(textsIn(cold));
  return filesIn(grown);
}

const segments = (files: readonly string[]): string[] =>
  files.filter((name) => name.endsWith('firsts.json')).map((name) => name.split('/')[1] ?? '');

beforeEach(() => {
  for (const dir of [contentDir, cacheDir]) rmSync(dir, { recursive: true, force: true });
  for (const name of ['papers', 'digests']) mkdirSync(join(contentDir, name), { recursive: true });
  writeFileSync(join(contentDir, 'terms.json'), '{"terms":[]}');
  writeFileSync(
    join(contentDir, 'site.yaml'),
    '{"title":{"en":"a","zh":"a"},"description":{"en":"a","zh":"a"}}',
  );
  for (const day of [2, 3]) writeDigest(day);
  for (const id of ['2410.00001', '2410.00002', '2410.00003']) writePaper(id, ['a/2']);
  for (const id of ['2410.00004', '2410.00005']) writePaper(id, ['a/3']);
});

afterAll(() => rmSync(folder, { recursive: true }));

it('a full segment stays when a later digest brings other papers, old ones too, and mentions its papers', async () => {
  const before = await indexed();
  writeDigest(4);
  for (const id of ['0704.00001', '2410.00006']) writePaper(id, ['a/4']);
  writePaper('2410.00002', ['a/2', 'a/4']);
  const after = await indexed();
  expect([segments(before).length, segments(after).length]).toEqual([2, 3]);
  expect(segments(before).filter((name) => segments(after).includes(name))).toHaveLength(1);
  const tokensOf = (files: string[]) => files.filter((name) => name.endsWith('.pf_index'));
  const kept = tokensOf(before).filter((name) => after.includes(name));
  expect(kept.length).toBeGreaterThan(0);
});

it('is made anew where a paper of a full segment has other words, is gone, or an earlier digest comes later', async () => {
  const first = segments(await indexed());
  writePaper('2410.00002', ['a/2'], 'Nightjars');
  const changed = segments(await indexed());
  expect(changed.filter((name) => first.includes(name))).toHaveLength(1);
  rmSync(join(contentDir, 'papers', '2410.00001.md'));
  expect(segments(await indexed())).not.toEqual(changed);
  writeDigest(1);
  writePaper('2410.00007', ['a/1']);
  await indexed();
});

it.each([
  ['cut short', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 40))],
  ['gone', (path: string) => rmSync(path)],
])('goes on from a cache in which files are %s', async (_, damage) => {
  await grow();
  const whole = textsIn(grown);
  const kept = filesIn(cacheDir);
  const list = kept.find((name) => name.endsWith('papers.json')) ?? '';
  const details = kept.find((name) => name.endsWith('segment.json')) ?? '';
  const tokens = kept.findLast((name) => name.endsWith('.pf_index')) ?? '';
  expect(dirname(details)).not.toBe(dirname(tokens));
  for (const name of [list, details, tokens]) damage(join(cacheDir, name));
  await grow();
  expect(textsIn(grown)).toEqual(whole);
});
