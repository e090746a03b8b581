/** @module-tag long */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BATCH, openPaperThreads, type PaperThreads } from './paper-threads.ts';

/** More than two batches. */
const PAPERS = 2 * BATCH + 3;
const ids = Array.from({ length: PAPERS }, (_, at) => `2410.${String(at).padStart(5, '0')}`);
const fileOf = (id: string, title = `Owl ${id}`): string =>
  `---\nid: '${id}'\ntitle: { en: ${title} }\ntopics: []\nlinks: []\nmentions: [{ digest: a/b, line: 1, fields: [] }]\n---\n\n## Abstract\n\nNest ${id}.\n`;

let content: string;
let threads: PaperThreads;

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'duizhao-threads-'));
  await mkdir(join(content, 'papers'));
  await Promise.all(ids.map((id) => writeFile(join(content, 'papers', `${id}.md`), fileOf(id))));
  threads = openPaperThreads();
});

afterAll(async () => {
  await threads.close();
  await rm(content, { recursive: true });
});

it('threads read papers and make tokens of them in their order', async () => {
  const papers = await threads.read(content);
  expect(papers.map(({ paper }) => paper.id)).toEqual(ids);
  const abstracts: (string | undefined)[] = [];
  const contents: string[] = [];
  await threads.makeTokens(papers, (batch) => {
    abstracts.push(...batch.abstracts.map(({ en }) => en));
    contents.push(batch.content);
  });
  expect(abstracts).toEqual(ids.map((id) => `Nest ${id}.`));
  expect(contents.join(' ').match(/(?<=owlº0 2410º2 )\d+/g)).toEqual(ids.map((id) => id.slice(5)));
});

it('threads know the words of all papers together', async () => {
  const words = (await threads.words()).flatMap(({ sets }) => [...sets.latin]);
  expect(new Set(words)).toEqual(new Set(['owl', 'nest', '2410', ...ids.map((id) => id.slice(5))]));
});

it('what a thread cannot read is said', async () => {
  const broken = await mkdtemp(join(tmpdir(), 'duizhao-threads-'));
  await mkdir(join(broken, 'papers'));
  await writeFile(join(broken, 'papers', 'one.md'), fileOf('2410.00001', '{ no: title }'));
  const others = openPaperThreads();
  await expect(others.read(broken)).rejects.toThrow(/one\.md is no paper:[\s\S]*title/);
  await others.close();
  await rm(broken, { recursive: true });
});
