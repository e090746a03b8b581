import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { storeValue } from '../../src/store.ts';
import { compare } from '../../src/text/compare.ts';
import { runPipeline } from '../pipeline.ts';
import type { RawFile } from '../record/read-digest.ts';
import { STEPS } from '../steps/steps.ts';
import { stepCache } from './cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const digest = (path: string, ...ids: string[]): RawFile => {
  const rows = ids.map(
    (id) => `{"id": "${id}", "title": "A Paper Named ${id}", "summary": "It is about lamps."}`,
  );
  return { path, text: `${rows.join('\n')}\n{}\n`, findings: [] };
};
const files = [digest('a.jsonl', '2401.00001', '2401.00002'), digest('b.jsonl', '2401.00002', '2401.00003')];
const correction = { path: '../corrections/2401.00003.md', text: '---\ntitle:\n  en: Corrected\n---\n' };

let made: string[] = [];
const counted = {
  ...STEPS,
  readDigest: (file: RawFile) => {
    made.push(file.path);
    return STEPS.readDigest(file);
  },
  makePaper: (...args: Parameters<typeof STEPS.makePaper>) => {
    const paper = STEPS.makePaper(...args);
    made.push(paper.id);
    return paper;
  },
};

/** A run with the cache, of a process of its own unless it is given one: its result, and what was not taken from it, sorted. */
async function run(raw: RawFile[], corrections = [correction], beginRun = stepCache(folder)) {
  made = [];
  const { steps, save } = beginRun(counted);
  const result = await runPipeline(raw, corrections, steps);
  save();
  return { result, made: made.sort(compare) };
}
type Stored = { digest: object; papers: Record<string, { output: object }> };
const withoutMarkdown = (papers: Stored['papers']): object =>
  Object.fromEntries(
    Object.entries(papers).map(([key, paper]) => [
      key,
      { ...paper, output: { ...paper.output, markdown: 1 } },
    ]),
  );
const storedFiles = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name));

it('gives the same with and without a cache', async () => {
  const plain = await runPipeline(files, [correction]);
  expect((await run(files)).result).toEqual(plain);
  expect((await run(files)).result).toEqual(plain);
});

it('does nothing again for files that it has seen', async () => {
  expect((await run(files)).made).toHaveLength(5);
  expect((await run(files)).made).toEqual([]);
});

it('takes from memory what the same process has seen, and nothing else', async () => {
  const beginRun = stepCache(folder);
  const first = await run(files, [correction], beginRun);
  for (const path of storedFiles()) writeFileSync(path, 'damaged');
  expect(await run(files, [correction], beginRun)).toEqual({ result: first.result, made: [] });
  const one = files.slice(0, 1);
  expect((await run(one, [correction], beginRun)).result).toEqual(await runPipeline(one, [correction]));
  expect((await run(files, [correction], beginRun)).made.length).toBeGreaterThan(0);
});

it('makes the papers again of files that were moved', async () => {
  await run(files);
  const moved = files.map((file) => ({ ...file, path: `moved/${file.path}` }));
  const papers = ['2401.00001', '2401.00002', '2401.00003'];
  expect((await run(moved)).made.filter((made) => papers.includes(made))).toEqual(papers);
  expect((await run(moved)).made).toEqual([]);
});

it('reads a changed file again, makes again the papers in it, and reads for them what else mentions them', async () => {
  await run(files);
  const [first = digest('a.jsonl'), second = digest('b.jsonl')] = files;
  const changed = { ...second, text: second.text.replace('Named 2401.00003', 'Renamed') };
  const { result, made } = await run([first, changed]);
  expect(made).toEqual(['2401.00002', '2401.00003', 'a.jsonl', 'b.jsonl']);
  expect(result).toEqual(await runPipeline([first, changed], [correction]));
});

it('makes a paper again whose correction changed', async () => {
  await run(files);
  const { result, made } = await run(files, [
    { ...correction, text: correction.text.replace('Corrected', 'Better') },
  ]);
  expect(made).toEqual(['2401.00003', 'b.jsonl']);
  expect(result.files.get('papers/2401.00003.md')).toContain('Better');
});

it.each([
  ['cut', (text: string) => text.slice(0, -20)],
  ['changed', (text: string) => text.replace('lamps', 'camps')],
  ['emptied', () => ''],
  ['no JSON', () => '0\nnothing'],
])('passes over stored files that were %s', async (_, damage) => {
  const { result } = await run(files);
  for (const path of storedFiles()) writeFileSync(path, damage(readFileSync(path, 'utf8')));
  const again = await run(files);
  expect(again.result).toEqual(result);
  expect((await run(files.slice(0, 1))).result).toEqual(await runPipeline(files.slice(0, 1), [correction]));
  expect(again.made.length).toBeGreaterThan(0);
});

it('keeps nothing of files that are gone', async () => {
  await run(files);
  await run(files.slice(0, 1));
  expect(storedFiles()).toHaveLength(1);
});

it('goes on where nothing can be kept', async () => {
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file where the folder should be');
  expect((await run(files)).made).toHaveLength(5);
});

it.each([
  ['records that are none', (kept: Stored) => ({ ...kept, digest: { ...kept.digest, records: {} } })],
  ['no papers', ({ digest }: Stored) => ({ digest })],
  [
    'papers that are none',
    (kept: Stored) => ({ ...kept, papers: { [Object.keys(kept.papers)[0] ?? '']: {} } }),
  ],
  ['papers without Markdown', (kept: Stored) => ({ ...kept, papers: withoutMarkdown(kept.papers) })],
  ['a list', () => []],
])('passes over a stored file that is whole but has %s', async (_, change) => {
  const { result } = await run(files);
  for (const path of storedFiles())
    storeValue(path, change(JSON.parse(readFileSync(path, 'utf8').replace(/^.*\n/, ''))));
  const again = await run(files);
  expect(again.result).toEqual(result);
  expect(again.made.length).toBeGreaterThan(0);
});
