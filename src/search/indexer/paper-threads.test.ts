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
  const paths = ids.map((id) => join(content, 'papers', `${id}.md`));
  const papers = await threads.read(paths);
  expect(papers.map(({ paper }) => paper.id)).toEqual(ids);
  const indexed = papers.map((paper, at) => ({ ...paper, path: paths[at] ?? '' }));
  const contents = (await threads.makeTokens(indexed)).map(({ content }) => content);
  const numbers = ids.map((id) => id.slice(5));
  expect(contents.join(' ').match(/(?<=owlº0 2410º2 )\d+/g)).toEqual(numbers);
  expect(contents.join(' ').match(/(?<=nestº0 2410º2 )\d+/g)).toEqual(numbers);
});

it('threads know the words of all papers together, and others that are started later know only theirs', async () => {
  const words = (await threads.end()).flatMap((some) => some.words.latin);
  expect(new Set(words)).toEqual(new Set(['owl', 'nest', '2410', ...ids.map((id) => id.slice(5))]));
  await threads.read([join(content, 'papers', `${ids[0]}.md`)]);
  expect((await threads.end()).flatMap((some) => [...some.words.latin, ...some.found])).toEqual([]);
});

it('what a thread cannot read is said', async () => {
  const broken = await mkdtemp(join(tmpdir(), 'duizhao-threads-'));
  await mkdir(join(broken, 'papers'));
  const path = join(broken, 'papers', 'one.md');
  await writeFile(path, fileOf('2410.00001', '{ no: title }'));
  const others = openPaperThreads();
  await expect(others.read([path])).rejects.toThrow(/one\.md is no paper:[\s\S]*title/);
  await others.close();
  await rm(broken, { recursive: true });
});
