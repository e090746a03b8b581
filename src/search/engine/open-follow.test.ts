/** @module-tag long */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Known } from '../../site/new-since.ts';
import { writeSearchIndex } from '../indexer/write-index.ts';
import { parseQuery } from '../query/parse-query.ts';
import { type Engine, openEngine } from './open-engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'duizhao-follow-'));
const content = join(folder, 'content');
const original = globalThis.fetch;
/** Papers of a segment; more than are looked at in any case. */
const SEGMENT = 320;
const DAYS = ['2024-10-01', '2024-10-02', '2024-10-03'];

let asked: string[] = [];
let engine: Engine;

function writePaper(day: number, at: number, title: string, abstract: string): void {
  const id = `2410.${day}${String(at).padStart(4, '0')}`;
  const fields = {
    id,
    title: { en: title },
    topics: ['cs.LG'],
    links: [],
    mentions: [{ digest: `a/${day}`, line: 1, fields: ['abstract.zh'] }],
  };
  writeFileSync(
    join(content, 'papers', `${id}.md`),
    `---\n${JSON.stringify(fields)}\n---\n\n## 摘要\n\n${abstract}\n`,
  );
}

beforeAll(async () => {
  for (const name of ['papers', 'digests']) mkdirSync(join(content, name), { recursive: true });
  writeFileSync(join(content, 'terms.json'), '{"terms":[]}');
  writeFileSync(
    join(content, 'site.yaml'),
    '{"title":{"en":"a","zh":"a"},"description":{"en":"a","zh":"a"}}',
  );
  for (const [at, date] of DAYS.entries()) {
    const fields = { id: `a/${at}`, date, path: `a/${at}.md`, source: 'a', title: 'a' };
    writeFileSync(join(content, 'digests', `${at}.md`), `---\n${JSON.stringify(fields)}\n---\n`);
    for (let n = 0; n < SEGMENT; n++)
      writePaper(at, n, `Owl ${n} of nests`, n % 40 === 0 ? '世界模型的猫头鹰' : '猫头鹰');
  }
  writePaper(2, SEGMENT, 'A video of owls', '世界模型与视频');
  await writeSearchIndex(
    { contentDir: content, outputDir: join(folder, 'index'), cacheDir: join(folder, 'cache') },
    'tests',
    { full: SEGMENT, step: SEGMENT, newest: 1 },
  );
  globalThis.fetch = async (input) => {
    asked.push(String(input).replace(/^.*\/index\//, ''));
    return new Response(new Uint8Array(readFileSync(new URL(String(input)))));
  };
  engine = await openEngine(`${pathToFileURL(join(folder, 'index'))}/`);
});

afterAll(() => {
  globalThis.fetch = original;
  rmSync(folder, { recursive: true });
});

/** How many papers each query finds among the newest, and the days of these. */
async function followed(queries: string[], known?: Known) {
  const { papers, found } = await engine.follow(queries.map(parseQuery), known);
  const days = new Set(papers.map(({ digests }) => digests[0]?.day));
  return { days: [...days], counts: found.map(({ numbers }) => numbers.length) };
}
const segmentsAsked = (): Set<string> =>
  new Set(asked.filter((path) => path.startsWith('segments/')).map((path) => path.split('/')[1] ?? ''));

it('opens only the segments of the newest papers, in which it finds what a search finds', async () => {
  asked = [];
  const queries = [
    '世界模型',
    '世界模型 -video',
    'nest',
    'topic:cs.LG',
    '2410.20047',
    '2410.10007',
    '-video',
    '?!',
    '',
  ];
  expect(await followed(queries)).toEqual({
    days: ['2024-10-03'],
    counts: [8, 7, 299, 300, 1, 0, 299, 0, 0],
  });
  expect(segmentsAsked().size).toBe(2);
  expect(asked.filter((path) => path.startsWith('cards/'))).toEqual([]);
});

it('opens further segments where the last visit was longer ago', async () => {
  asked = [];
  expect(await followed(['世界模型'], { from: '2024-10-01', digests: ['a/0'] })).toMatchObject({
    counts: [17],
  });
  expect(segmentsAsked().size).toBe(1);
});

it('gives the papers by their numbers, which are those of a search', async () => {
  const { found } = await engine.follow([parseQuery('世界模型 video')], undefined);
  const [{ numbers = [], marks = [] } = {}] = found;
  expect(await engine.load(numbers)).toMatchObject([
    { title: { en: 'A video of owls' }, first: { day: '2024-10-03' } },
  ]);
  expect(marks.map(({ kind }) => kind)).toEqual(['phrase', 'words']);
});
