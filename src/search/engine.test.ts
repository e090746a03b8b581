import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeSearchIndex } from '../integrations/pagefind.ts';
import type { PaperTexts } from '../integrations/paper-files.ts';
import { paperSchema } from '../schema/paper.ts';
import { type Engine, openEngine } from './engine.ts';
import { parseQuery } from './query.ts';

const paper = (
  id: string,
  title: object,
  abstract: PaperTexts['abstract'],
  authors?: string[],
): PaperTexts => ({
  paper: paperSchema.parse({
    id,
    title,
    ...(authors ? { authors } : {}),
    topics: [],
    links: [],
    mentions: [{ digest: 'a', line: 1, fields: [] }],
  }),
  abstract,
});

const PAPERS = [
  paper(
    '2410.00001',
    { en: 'Owls and rewards' },
    { en: 'Reinforcement learning of owls.', zh: '强化学习的猫头鹰' },
  ),
  paper('2410.00002', { zh: '強化學習綜述' }, { zh: '本文研究一種方法。' }, ['Ada Müller', '王小明']),
  paper('2410.00003', { en: 'Strengthen. Learn.' }, { zh: '先强化，学习在后；强化 学习' }),
  paper(
    '2410.00004',
    { en: 'Optimization of nests' },
    { en: 'We optimized nests. Learned from retrieval-augmented generation.' },
  ),
  paper(
    '2410.00005',
    { en: 'A benchmark' },
    { en: 'GPT-4o with generation, augmented by retrieval, on GPT4.' },
  ),
  paper('astro-ph_0601001', { en: 'Old dust' }, { en: 'Dust, benchmarked. Reinforcement, then learning.' }),
];

let folder: string;
let engine: Engine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-search-'));
  await writeSearchIndex(PAPERS, folder);
  vi.stubGlobal(
    'fetch',
    async (url: string) => new Response(await readFile(new URL(url.replace(/\?.*/, '')))),
  );
  engine = await openEngine(`${pathToFileURL(folder)}/`, 0);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true });
});

async function found(text: string): Promise<string[]> {
  const results = await engine.search(parseQuery(text), new AbortController().signal);
  const shown = await results.load(0, results.total);
  return shown.map(({ id }) => id.replace('2410.0000', '#'));
}

describe('a search of a real index', () => {
  it.each([
    ['强化学习', ['#2', '#1']],
    ['強化學習', ['#2', '#1']],
    ['强化', ['#2', '#3', '#1']],
    ['方法 学习', ['#2']],
    ['王小明', ['#2']],
    ['muller', ['#2']],
    ['Müller 综述', ['#2']],
    ['optimizing', ['#4']],
    ['benchmark', ['#5', 'astro-ph_0601001']],
    ['benchmarked', ['astro-ph_0601001', '#5']],
    ['benchm', ['#5', 'astro-ph_0601001']],
    ['"reinforcement learning"', ['#1']],
    ['"retrieval-augmented generation"', ['#4']],
    ['"generations"', []],
    ['gpt4', ['#5']],
    ['4o', ['#5']],
    ['2410.00003', ['#3']],
    ['https://arxiv.org/abs/2410.00003v2', ['#3']],
    ['astro-ph/0601001', ['astro-ph_0601001']],
    ['2410.99999', []],
    ['benchmark zzxqy', []],
    ['zzxqy', []],
    ['owlsome', []],
    ['饕餮', []],
    ['<script>', []],
    ['🤖', []],
    ['', []],
  ])('finds for %j %j', async (query, ids) => {
    expect(await found(query)).toEqual(ids);
  });

  it('loads only the part of the results that is asked for', async () => {
    const results = await engine.search(parseQuery('强化'), new AbortController().signal);
    expect(results.total).toBe(3);
    expect((await results.load(1, 2)).map(({ id }) => id)).toEqual(['2410.00003']);
  });

  it('gives up a query that is no longer wanted', async () => {
    const controller = new AbortController();
    const search = engine.search(parseQuery('强化'), controller.signal);
    controller.abort();
    await expect(search).rejects.toThrow('aborted');
  });
});

it('writes only the files that a search loads', async () => {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replace(/en_[0-9a-f]+/, '*'));
  expect([...new Set(names)].sort()).toMatchInlineSnapshot(`
    [
      "fragment",
      "fragment/*.pf_fragment",
      "index",
      "index/*.pf_index",
      "pagefind-entry.json",
      "pagefind-worker.js",
      "pagefind.*.pf_meta",
      "pagefind.js",
      "wasm.en.pagefind",
    ]
  `);
});

it('says that the index is missing', async () => {
  await expect(openEngine(`${pathToFileURL(folder)}/nowhere/`, 1)).rejects.toThrow();
});
