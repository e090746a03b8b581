import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, MAX_GROWTH } from '../../src/tests/growth.ts';
import { bestReading } from './best-reading.ts';
import type { Excerpt, RawRecord, Reading } from './format.ts';
import { GENERIC_FORMATS } from './generic.ts';
import { FORMATS } from './index.ts';

const READERS = GENERIC_FORMATS;
const folder = join(import.meta.dirname, 'dialects');
const dialects = readdirSync(folder).map((name) => ({
  name,
  lines: readFileSync(join(folder, name, 'input.txt'), 'utf8')
    .replace(/\n$/, '')
    .split('\n'),
}));

const times = (size: number, line: string): string[] => Array.from({ length: size }, () => line);

function describeRecord({ lines, links, topics, notes, ...fields }: RawRecord): string[] {
  const all = (name: string, excerpts: readonly Excerpt[]): string[] =>
    excerpts.map(({ text }) => `  ${name}: ${text}`);
  const single = Object.entries(fields).map(([name, { text }]) => `  ${name}: ${text}`);
  const labelled = notes.map(({ label, text }) => `  note "${label}": ${text}`);
  return [
    `record of lines ${lines.join(' ')}`,
    ...single,
    ...all('link', links),
    ...all('topic', topics),
    ...labelled,
  ];
}

/** The records and the unread lines of a reading, for a person to read. */
function describeReading({ records, furniture }: Reading, lines: readonly string[]): string {
  const known = new Set([...furniture, ...records.flatMap((record) => record.lines)]);
  const unread = lines.flatMap((text, index) =>
    text.trim() === '' || known.has(index + 1) ? [] : [`unread ${index + 1}: ${text}`],
  );
  return `${[...records.flatMap(describeRecord), ...unread].join('\n')}\n`;
}

describe.each(dialects)('the dialect $name', ({ name, lines }) => {
  it('is claimed by no declared format', () => {
    expect(FORMATS.filter(({ detect }) => detect(lines)).map((format) => format.name)).toEqual([]);
  });

  it('is read as expected.txt says', async () => {
    const reading = bestReading([], READERS, lines)?.reading ?? { records: [], furniture: [], findings: [] };
    await expect(describeReading(reading, lines)).toMatchFileSnapshot(join(folder, name, 'expected.txt'));
  });
});

describe('every generic reader', () => {
  const pieces = dialects.flatMap(({ lines }) => lines);
  const cut = fc.tuple(fc.constantFrom(...pieces), fc.nat(60)).map(([text, end]) => text.slice(0, end));
  const mixed = fc.array(fc.oneof(fc.constantFrom(...pieces), cut, fc.string()), { maxLength: 60 });

  it('reads any mixture of lines without throwing, and names only lines that exist, each in one record', () => {
    fc.assert(
      fc.property(mixed, (lines) => {
        for (const { detect, read } of READERS) {
          detect(lines);
          const { records, furniture } = read(lines);
          const numbers = records.flatMap((record) => record.lines);
          expect(new Set(numbers).size).toBe(numbers.length);
          expect([...furniture, ...numbers].every((number) => number >= 1 && number <= lines.length)).toBe(
            true,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['100,000 items', (size: number) => times(size, '- [A T](https://arxiv.org/abs/2401.00001)')],
    ['100,000 labels', (size: number) => times(size, '**Authors**: A')],
    ['100,000 headings that are labels', (size: number) => ['# T', ...times(size, '## Abstract')]],
    ['200,000 names', (size: number) => [`Authors: ${'A b, '.repeat(2 * size)}`]],
    [
      '200,000 items of a list of facts',
      (size: number) => ['# T', '', '- Authors: A', '- Date: 2024-01-01', ...times(2 * size, '1. a')],
    ],
    ['front matter without an end', (size: number) => ['---', ...times(size, 'a: b')]],
    ['a million quotation marks', (size: number) => ['>'.repeat(10 * size)]],
  ])('reads %s in linear time', { tags: 'long' }, async (_, linesOf) => {
    const taken = await growth(100_000, (size) => {
      const lines = linesOf(size);
      for (const { read } of READERS) read(lines);
    });
    expect(taken).toBeLessThan(MAX_GROWTH);
  });
});
