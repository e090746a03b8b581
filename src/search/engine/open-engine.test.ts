/** @module-tag long */

import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import matter from 'gray-matter';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeSearchIndex } from '../indexer/write-index.ts';
import { parseQuery } from '../query/parse-query.ts';
import { NO_SELECTION, type Selection } from '../query/request.ts';
import { type Engine, openEngine } from './open-engine.ts';

type Facts = {
  en?: string;
  zh?: string;
  authors?: string[];
  topics?: string[];
  source?: string;
  code?: string;
};

const paper = (id: string, title: object, { en, zh, source = 'daily', topics = [], ...facts }: Facts) => ({
  id,
  data: {
    id,
    title,
    ...facts,
    topics,
    links: [],
    mentions: [
      {
        digest: `${source}/one`,
        line: 1,
        fields: [...(en ? ['abstract.en'] : []), ...(zh ? ['abstract.zh'] : [])],
      },
    ],
  },
  body: [en && `## Abstract\n\n${en}`, zh && `## 摘要\n\n${zh}`].filter(Boolean).join('\n\n'),
});

const PAPERS = [
  paper(
    '2410.00001',
    { en: 'Owls and rewards' },
    { en: 'Reinforcement learning of owls.', zh: '强化学习的猫头鹰' },
  ),
  paper(
    '2410.00002',
    { zh: '強化學習綜述' },
    { zh: '本文研究一種方法。', authors: ['Ada Müller', '王小明'] },
  ),
  paper('2410.00003', { en: 'Strengthen. Learn.' }, { zh: '先强化，学习在后；强化 学习', topics: ['cs.LG'] }),
  paper(
    '2311.00004',
    { en: 'Optimization of nests' },
    {
      en: 'We optimized nests. Learned from retrieval-augmented generation.',
      code: 'https://example.org/nests',
    },
  ),
  paper(
    '2410.00005',
    { en: 'A benchmark' },
    { en: 'GPT-4o with generation, augmented by retrieval, on GPT4.', topics: ['cs.LG'], source: 'weekly' },
  ),
  paper('astro-ph_0601001', { en: 'Old dust' }, { en: 'Dust, benchmarked. Reinforcement, then learning.' }),
];

const SITE = {
  title: { en: 'Owls', zh: '猫头鹰' },
  description: { en: 'Owls', zh: '猫头鹰' },
  topics: { 'cs.LG': { en: 'Machine learning', zh: '机器学习' } },
};

let folder: string;
let bundle: string;
let engine: Engine;

/** Writes papers to a content folder and their index to another one. */
async function indexPapers(papers: typeof PAPERS, outputDir: string, full = 4): Promise<void> {
  const contentDir = await mkdtemp(join(tmpdir(), 'duizhao-content-'));
  await mkdir(join(contentDir, 'papers'));
  await writeFile(join(contentDir, 'site.yaml'), JSON.stringify(SITE));
  await writeFile(join(contentDir, 'terms.json'), JSON.stringify({ terms: [] }));
  for (const { id, data, body } of papers)
    await writeFile(join(contentDir, 'papers', `${id}.md`), matter.stringify(body, data));
  await writeSearchIndex({ contentDir, outputDir, cacheDir: join(contentDir, 'cache') }, 'tests', {
    full,
    step: full,
    newest: 1,
  });
  await rm(contentDir, { recursive: true });
}

/** A `fetch` of files, as a server answers it. */
const readFiles = async (input: string | URL | Request): Promise<Response> => {
  const address = new URL(input instanceof Request ? input.url : input);
  return readFile(address).then(
    (bytes) => new Response(new Uint8Array(bytes)),
    () => new Response('', { status: 404 }),
  );
};
const original = globalThis.fetch;

const open = (address = bundle): Promise<Engine> => {
  globalThis.fetch = readFiles;
  return openEngine(address);
};

const ask = (text: string, options: { selection?: Partial<Selection>; withRelated?: boolean } = {}) =>
  engine.search({
    query: parseQuery(text),
    selection: { ...NO_SELECTION, ...options.selection },
    order: 'best',
    withRelated: options.withRelated ?? false,
    isExhaustive: false,
  });

const short = (papers: { id: string }[]): string[] => papers.map(({ id }) => id.replace(/^\d{4}\.0000/, '#'));
const found = async (text: string, selection: Partial<Selection> = {}): Promise<string[]> =>
  short(await engine.load((await ask(text, { selection })).found));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duizhao-search-'));
  bundle = `${pathToFileURL(folder)}/`;
  await indexPapers(PAPERS, folder);
  engine = await open();
});

afterAll(async () => {
  globalThis.fetch = original;
  await rm(folder, { recursive: true });
});

describe('a search of a real index', () => {
  it.each([
    ['强化学习', ['#2', '#1']],
    ['強化學習', ['#2', '#1']],
    ['强化', ['#2', '#3', '#1']],
    ['学', ['#2', '#3', '#1']],
    ['后', ['#3']],
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
    ['"retrieval augmented generation"', []],
    ['retrieval augmented', ['#4', '#5']],
    ['"generations"', []],
    ['"learned-retrieval"', []],
    ['"dust, benchmarked"', ['astro-ph_0601001']],
    ['"dust, reinforcement"', []],
    ['GPT4', ['#5']],
    ['GPT-4', ['#5']],
    ['4o', ['#5']],
    ['generation -retrieval-augmented', ['#5']],
    ['learning -owls', ['astro-ph_0601001', '#3', '#4']],
    ['title:owls', ['#1']],
    ['title:generation', []],
    ['author:小明', ['#2']],
    ['author:retrieval', []],
    ['topic:machine', ['#5', '#3']],
    ['benchmark source:weekly', ['#5']],
    ['year:2023', ['#4']],
    ['after:2024-09 retrieval', ['#5']],
    ['has:code', ['#4']],
    ['-has:en', ['#3', '#2']],
    ['2410.00003', ['#3']],
    ['https://arxiv.org/abs/2410.00003v2', ['#3']],
    ['https://huggingface.co/papers/2410.00003', ['#3']],
    ['astro-ph/0601001', ['astro-ph_0601001']],
    ['Optimization of Nests', ['#4']],
    ['2410.99999', []],
    ['benchmark zzxqy', []],
    ['owlsome', []],
    ['饕餮', []],
    ['<script>', []],
    ['🤖', []],
  ])('finds for %j %j', async (query, ids) => {
    expect(await found(query)).toEqual(ids);
  });

  it('says that the first paper is the one with the id or title that was asked for', async () => {
    const answers = await Promise.all(
      ['2410.00003', 'optimization of nests', 'nests', 'zzxqy'].map(
        async (text) => (await ask(text)).answer.isDirect,
      ),
    );
    expect(answers).toEqual([true, true, false, false]);
  });

  it('narrows by facets: any of one facet, all of them together', async () => {
    expect(await found('generation', { source: ['weekly', 'daily'] })).toEqual(['#5', '#4']);
    expect(await found('generation', { source: ['weekly'], period: { to: '2023' } })).toEqual([]);
    expect(await found('generation', { period: { from: '2023', to: '2023-11' } })).toEqual(['#4']);
    expect(await found('generation', { topic: ['no such topic'] })).toEqual([]);
  });

  it('counts in each facet what would be left of the papers that were found', async () => {
    const { answer } = await ask('generation', { selection: { source: ['weekly'] } });
    expect(answer.facets.source.map(({ value, count }) => [value, count])).toEqual([
      ['daily', 1],
      ['weekly', 1],
    ]);
    expect(answer.months).toEqual([{ month: '2024-10', count: 1 }]);
    expect(answer.facets.topic.map(({ label }) => label.en)).toEqual(['Machine learning']);
  });

  it('counts months whatever the period, and all else within it', async () => {
    const { answer } = await ask('generation', { selection: { period: { from: '2024' } } });
    expect(answer.months).toEqual([
      { month: '2023-11', count: 1 },
      { month: '2024-10', count: 1 },
    ]);
    expect(answer.facets.source.map(({ value, count }) => [value, count])).toEqual([['weekly', 1]]);
  });

  it('says of a paper what it has and where it was, and of all papers how many there are', async () => {
    const [found] = await engine.load((await ask('GPT-4o')).found);
    expect(found).toMatchObject({ has: ['en'], first: { source: 'weekly' }, source: { en: 'weekly' } });
    expect(await engine.prepare()).toEqual({
      papers: PAPERS.length,
      topics: [{ value: 'cs.LG', label: SITE.topics['cs.LG'], count: 2 }],
    });
  });

  it('offers papers that say the same in the other language, below', async () => {
    const { answer, found: own, related } = await ask('reinforcement learning', { withRelated: true });
    expect(short(await engine.load(own))).toEqual(['#1', 'astro-ph_0601001']);
    expect(short(await engine.load(related))).toEqual(['#2']);
    expect(answer.related).toMatchObject({ total: 1, words: expect.arrayContaining(['强化学习']) });
  });

  it('says where nothing is found what each part finds, and what is found without the limits', async () => {
    const { answer } = await ask('benchmark year:1999');
    expect(answer).toMatchObject({
      total: 0,
      unlimited: 2,
      parts: [
        { typed: 'benchmark', total: 2 },
        { typed: 'year:1999', total: 0 },
      ],
    });
  });

  it('puts the newest first when asked to', async () => {
    const request = {
      query: parseQuery('retrieval'),
      selection: NO_SELECTION,
      withRelated: false,
      isExhaustive: false,
    };
    const { found: papers } = await engine.search({ ...request, order: 'newest' });
    expect(short(await engine.load(papers))).toEqual(['#5', '#4']);
  });
});

it('finds nothing in an index of no papers', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'duizhao-search-'));
  await indexPapers([], empty);
  const none = await open(`${pathToFileURL(empty)}/`);
  const request = { query: parseQuery('owls 学习'), selection: NO_SELECTION, isExhaustive: false };
  const { answer } = await none.search({ ...request, order: 'best', withRelated: true });
  expect([answer.total, answer.related.total]).toEqual([0, 0]);
  await rm(empty, { recursive: true });
});

it('where 400 papers have the words, looks for other forms and related words only when asked to', async () => {
  const many = await mkdtemp(join(tmpdir(), 'duizhao-search-'));
  const owls = Array.from({ length: 400 }, (_, at) =>
    paper(`2501.${String(at).padStart(5, '0')}`, { en: 'The agent' }, {}),
  );
  await indexPapers([...owls, ...PAPERS, paper('2502.00001', { zh: '智能体' }, {})], many, 8192);
  const large = await open(`${pathToFileURL(many)}/`);
  const asked: string[] = [];
  globalThis.fetch = (input) => {
    asked.push(String(input));
    return readFiles(input);
  };
  const request = {
    query: parseQuery('agent'),
    selection: NO_SELECTION,
    order: 'best',
    withRelated: true,
  } as const;
  const { answer } = await large.search({ ...request, isExhaustive: false });
  expect([answer.total, answer.related.total, answer.mayHaveMore]).toEqual([400, 0, true]);
  expect(asked.filter((address) => /concepts|words/.test(address))).toEqual([]);
  const { answer: all } = await large.search({ ...request, isExhaustive: true });
  expect([all.total, all.related.total, all.mayHaveMore]).toEqual([400, 1, false]);
  const few = await large.search({ ...request, query: parseQuery('owls'), isExhaustive: false });
  expect(few.answer.mayHaveMore).toBe(false);
  await rm(many, { recursive: true });
});

it('writes only the files that a search loads, or a page that asks for newest papers', async () => {
  const names = (await readdir(folder, { recursive: true })).map((name) =>
    name.replace(/[0-9a-f]{7,}/g, '*'),
  );
  expect([...new Set(names)].sort()).toMatchInlineSnapshot(`
    [
      "cards",
      "cards/*",
      "cards/*/0.json",
      "catalogue.*.json",
      "concepts.*.json",
      "entry.json",
      "ids",
      "ids/*.json",
      "segments",
      "segments/und_*",
      "segments/und_*/0.pf_index",
      "segments/und_*/firsts.json",
      "words",
      "words/*.json",
    ]
  `);
});

describe('an index that cannot be loaded', () => {
  beforeEach(() => {
    globalThis.fetch = original;
  });

  it('is outdated where a file is gone', async () => {
    await expect(open(`${bundle}nowhere/`)).rejects.toMatchObject({ failure: 'outdated' });
  });

  it('is offline where there is no network', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(openEngine(bundle)).rejects.toMatchObject({ failure: 'offline' });
  });

  it('is broken where a file of the index is cut short, and finds again once it is whole', async () => {
    const other = await mkdtemp(join(tmpdir(), 'duizhao-search-'));
    await indexPapers(PAPERS, other);
    const files = await readdir(other, { recursive: true });
    for (const name of files) if (name.endsWith('.pf_index')) await truncate(join(other, name), 40);
    const cut = await open(`${pathToFileURL(other)}/`);
    const request = {
      query: parseQuery('owls'),
      selection: NO_SELECTION,
      order: 'best',
      withRelated: false,
    } as const;
    await expect(cut.search({ ...request, isExhaustive: false })).rejects.toMatchObject({
      failure: 'broken',
    });
    await indexPapers(PAPERS, other);
    const whole = await open(`${pathToFileURL(other)}/`);
    expect((await whole.search({ ...request, isExhaustive: false })).answer.total).toBe(1);
    await rm(other, { recursive: true });
  });
});
