import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, MAX_GROWTH } from '../../src/tests/growth.ts';
import { FORMATS } from './index.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const cases = readdirSync(fixtures).flatMap((format) =>
  readdirSync(join(fixtures, format)).map((name) => ({ format, name, folder: join(fixtures, format, name) })),
);
const linesOf = (folder: string): string[] =>
  readFileSync(join(folder, 'input.txt'), 'utf8').replace(/\n$/, '').split('\n');

describe.each(cases)('the fixture $format/$name', ({ format, folder }) => {
  it('is claimed by its format and by no other', () => {
    const claiming = FORMATS.filter(({ detect }) => detect(linesOf(folder))).map(({ name }) => name);
    expect(claiming).toEqual([format]);
  });

  it('is read as expected.json says', async () => {
    const reading = FORMATS.find(({ name }) => name === format)?.read(linesOf(folder));
    await expect(`${JSON.stringify(reading, null, 2)}\n`).toMatchFileSnapshot(join(folder, 'expected.json'));
  });
});

describe('the registry', () => {
  it('has a fixture for every format', () => {
    expect(FORMATS.filter(({ name }) => !existsSync(join(fixtures, name)))).toEqual([]);
  });
});

describe('every format', () => {
  const pieces = cases.flatMap(({ folder }) => linesOf(folder));
  const mixed = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 60 });

  it('reads any mixture of lines without throwing, and names only lines that exist', () => {
    fc.assert(
      fc.property(mixed, (lines) => {
        for (const { read } of FORMATS) {
          const { records, furniture } = read(lines);
          const numbers = [...furniture, ...records.flatMap((record) => record.lines)];
          expect(numbers.every((number) => number >= 1 && number <= lines.length)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one line of ten million characters', (size: number) => ['x'.repeat(100 * size)]],
    ['100,000 bars', (size: number) => ['|'.repeat(size)]],
    ['100,000 brackets', (size: number) => ['['.repeat(size)]],
    ['100,000 closed brackets', (size: number) => [`# T`, '[](x'.repeat(size / 4)]],
    ['100,000 stars', (size: number) => [`|${'*'.repeat(size)}`]],
    ['100,000 headings', (size: number) => Array.from({ length: size }, () => '# T')],
  ])('reads %s in linear time', { tags: 'long' }, async (_, linesOf) => {
    for (const { name, detect, read } of FORMATS) {
      const taken = await growth(100_000, (size) => {
        const lines = linesOf(size);
        detect(lines);
        read(lines);
      });
      expect(taken, name).toBeLessThan(MAX_GROWTH);
    }
  });
});
