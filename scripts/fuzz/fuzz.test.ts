/** @module-tag long */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/schema/report.ts';
import { growth, MAX_GROWTH, processorSeconds } from '../../src/tests/growth.ts';
import { decode } from '../disk/decode.ts';
import { runPipeline } from '../pipeline.ts';
import { type RawFile, readDigest } from '../record/read-digest.ts';
import { STEPS } from '../steps/steps.ts';
import { splitLines } from '../text/split-lines.ts';
import { damaged } from './damage.ts';

/** Mutations for each property; `FUZZ_RUNS=5000` for a night. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 200);
const NIGHT = { timeout: 36_000_000 };
/** Bytes of a real file that are taken, and seconds of the processor that any file may take. */
const [SLICE, MAX_SECONDS] = [20_000, 300];
const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const fixtures = filesUnder(join(import.meta.dirname, '../formats/fixtures'))
  .filter((path) => path.endsWith('input.txt'))
  .map((path) => readFileSync(path));
const realFolder = join(import.meta.dirname, '../../../shared/digests');
const real = existsSync(realFolder) ? filesUnder(realFolder) : [];

const toFile = (bytes: Uint8Array, path = 'source/2024-05-01.md'): RawFile => ({ path, ...decode(bytes) });

/** Reads a file as the parser does, and holds the result to what is always true. */
async function checkReading(bytes: Buffer): Promise<void> {
  const file = toFile(bytes);
  const digest = readDigest(file);
  const { lines, records } = digest;
  expect(lines.record + lines.furniture + lines.unread).toBe(lines.total);
  expect(lines.total).toBe(splitLines(file.text).length);
  expect(records.filter((one) => one.lines.length === 0)).toEqual([]);
  expect(records.flatMap((one) => one.lines).filter((line) => line < 1 || line > lines.total)).toEqual([]);
  const half = toFile(bytes.subarray(bytes.length / 2), 'other/2024-05-02.md');
  const { report, files } = await runPipeline([file, half], [], {
    ...STEPS,
    readDigest: (one) => (one === file ? digest : readDigest(one)),
  });
  expect(reportSchema.safeParse(report).error).toBeUndefined();
  expect([...files.keys()].filter((path) => path.startsWith('papers/'))).toHaveLength(report.papers);
}

async function check(bytes: Buffer): Promise<void> {
  expect(await processorSeconds(() => checkReading(bytes))).toBeLessThan(MAX_SECONDS);
}

describe('a damaged digest', () => {
  it(
    'is read without an exception, and its lines add up, whatever the damage to a fixture',
    NIGHT,
    async () => {
      await fc.assert(fc.asyncProperty(damaged(fixtures), check), { numRuns: RUNS, endOnFailure: true });
    },
  );

  it.skipIf(real.length === 0)('is so too where it is a real one', NIGHT, async () => {
    const sources = real.map((path) => readFileSync(path).subarray(0, SLICE));
    await fc.assert(fc.asyncProperty(damaged(sources), check), {
      numRuns: Math.ceil(RUNS / 4),
      endOnFailure: true,
    });
  });

  const long: [what: string, size: number, textOf: (size: number) => string][] = [
    ['a line of 10 MB', 2_000_000, (size) => 'word '.repeat(size)],
    ['100,000 bars', 100_000, (size) => '|'.repeat(size)],
    ['100,000 brackets', 100_000, (size) => '['.repeat(size)],
    ['100,000 closed brackets', 50_000, (size) => '['.repeat(size) + ']'.repeat(size)],
    ['100,000 braces', 20_000, (size) => '{"a":'.repeat(size)],
    ['100,000 quotes', 50_000, (size) => '",'.repeat(size)],
    ['100,000 tags', 8_000, (size) => '<item><title>'.repeat(size)],
    ['100,000 stars', 100_000, (size) => '*'.repeat(size)],
    ['100,000 dollars', 33_000, (size) => '$a '.repeat(size)],
    ['100,000 characters of references', 33_000, (size) => '[1]'.repeat(size)],
    ['100,000 characters of formulas', 33_000, (size) => '$a$'.repeat(size)],
    ['100,000 characters of mojibake', 50_000, (size) => 'Ã©'.repeat(size)],
    ['100,000 lines', 100_000, (size) => 'Title: A\n'.repeat(size)],
    [
      '10,000 copies of one paper',
      10_000,
      (size) => '{"id": "2401.00001", "title": "A Lamp", "summary": "It burns."}\n'.repeat(size),
    ],
    ['100,000 quoted lines', 50_000, (size) => '> '.repeat(size)],
  ];
  it.each(long)('of %s is read in time in proportion to it', async (_, size, textOf) => {
    expect(await growth(size, (some) => check(Buffer.from(textOf(some))))).toBeLessThan(MAX_GROWTH);
  });

  const ends = long
    .map(([what, size, textOf]) => [what, textOf(size)] as const)
    .filter(([, text]) => text.length <= 100_000);
  it.each(ends)('that ends in %s is read in bounded time, whichever its format', async (_, text) => {
    for (const bytes of fixtures) await check(Buffer.concat([bytes, Buffer.from(text)]));
  });
});
