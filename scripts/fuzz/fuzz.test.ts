import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/schema/report.ts';
import { decode } from '../disk/decode.ts';
import { runPipeline } from '../pipeline.ts';
import { type RawFile, readDigest } from '../record/read-digest.ts';
import { splitLines } from '../text/split-lines.ts';
import { damaged } from './damage.ts';

/** Mutations for each property; `FUZZ_RUNS=5000` for a night. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 200);
/** Bytes of a real file that are taken, and milliseconds that any file may take. */
const [SLICE, PATIENCE] = [20_000, 30_000];
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
function check(bytes: Buffer): void {
  const started = performance.now();
  const file = toFile(bytes);
  const { lines, records } = readDigest(file);
  expect(lines.record + lines.furniture + lines.unread).toBe(lines.total);
  expect(lines.total).toBe(splitLines(file.text).length);
  for (const one of records) {
    expect(one.lines.length).toBeGreaterThan(0);
    expect(one.lines.every((line) => line >= 1 && line <= lines.total)).toBe(true);
  }
  const { report, files } = runPipeline([
    file,
    toFile(bytes.subarray(bytes.length / 2), 'other/2024-05-02.md'),
  ]);
  expect(reportSchema.safeParse(report).error).toBeUndefined();
  expect([...files.keys()].filter((path) => path.startsWith('papers/'))).toHaveLength(report.papers);
  expect(performance.now() - started).toBeLessThan(PATIENCE);
}

describe('a damaged digest', () => {
  it('is read without an exception, and its lines add up, whatever the damage to a fixture', {
    timeout: 3_600_000,
  }, () => {
    fc.assert(fc.property(damaged(fixtures), check), { numRuns: RUNS, endOnFailure: true });
  });

  it.skipIf(real.length === 0)('is so too where it is a real one', { timeout: 3_600_000 }, () => {
    const sources = real.map((path) => readFileSync(path).subarray(0, SLICE));
    fc.assert(fc.property(damaged(sources), check), { numRuns: Math.ceil(RUNS / 4), endOnFailure: true });
  });

  const long: [what: string, text: string][] = [
    ['a line of 10 MB', 'word '.repeat(2_000_000)],
    ['100,000 bars', '|'.repeat(100_000)],
    ['100,000 brackets', '['.repeat(100_000)],
    ['100,000 closed brackets', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['100,000 braces', '{"a":'.repeat(20_000)],
    ['100,000 quotes', '",'.repeat(50_000)],
    ['100,000 tags', '<item><title>'.repeat(8_000)],
    ['100,000 stars', '*'.repeat(100_000)],
    ['100,000 dollars', '$a '.repeat(33_000)],
    ['100,000 lines', 'Title: A\n'.repeat(100_000)],
    [
      '10,000 copies of one paper',
      '{"id": "2401.00001", "title": "A Lamp", "summary": "It burns."}\n'.repeat(10_000),
    ],
    ['100,000 quoted lines', '> '.repeat(50_000)],
  ];
  it.each(long)('of %s is read in bounded time', { timeout: 60_000 }, (_, text) => {
    check(Buffer.from(text));
  });

  const ends: [what: string, text: string][] = long.filter(([, text]) => text.length <= 100_000);
  it.each(ends)(
    'that ends in %s is read in bounded time, whichever its format',
    { timeout: 600_000 },
    (_, text) => {
      for (const bytes of fixtures) check(Buffer.concat([bytes, Buffer.from(text)]));
    },
  );
});
