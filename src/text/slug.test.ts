import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileSlug, keySlug, slug, titleSlug } from './slug.ts';

/** Texts of all of Unicode, halves of surrogate pairs too, and of what is likely to be taken for something else. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('a', 'A', '-', '.', ' ', '/', '%', '\ud800', '\udc00', '\0', '强', 'é', 'e\u0301'),
  }),
  fc.string({ unit: 'binary', minLength: 300, maxLength: 600 }),
);
const bytes = (text: string): number => Buffer.byteLength(text);

describe('slug', () => {
  it.each([
    ['LLM', 'llm'],
    ['Large Language Models', 'large-language-models'],
    ['large-language_models ', 'large-language-models'],
    ['constructor', 'constructor'],
  ])('of %s is %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  it.each([
    [['C', 'C++', 'C#', 'C/', '(C)']],
    [['灯塔', '茶壶', '灯塔 LLM', 'LLM']],
    [['', '-', '.', '..', '/', '%', '\0', '\ud800']],
    [['a', 'á', 'a b', 'ab']],
    [['a'.repeat(300), 'a'.repeat(301)]],
    [['con', 'nul', 'aux', 'com1']],
  ])('tells %j apart', (names) => {
    expect(new Set(names.map(slug)).size).toBe(names.length);
  });

  it('gives no name that another text has with its hash', () => {
    const marked = slug('C++');
    expect(slug(marked)).not.toBe(marked);
  });

  it('is there, safe, short and its own for every text', () => {
    const identity = (text: string): string =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .trim()
        .replace(/[\s_-]+/g, '-');
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(slug(a)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(bytes(slug(a))).toBeLessThanOrEqual(93);
        expect(slug(a) === slug(b)).toBe(identity(a) === identity(b));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('titleSlug', () => {
  it('makes a readable key of an English title', () => {
    expect(titleSlug('Walking | Standing: A Survéy (2nd ed.)')).toBe('walking-standing-a-survey-2nd-ed');
  });

  it('keeps titles apart that differ only after the longest key', () => {
    const long = 'word '.repeat(40);
    expect(titleSlug(`${long} one`)).not.toBe(titleSlug(`${long} two`));
  });

  it('keeps Chinese titles apart', () => {
    expect(titleSlug('灯塔')).not.toBe(titleSlug('茶壶'));
    expect(titleSlug('灯塔')).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe('fileSlug', () => {
  it.each(['2024-10-09', '周报 第 3 期（下）', '0617-0621', 'a.b_c', "it's & [all] +1", 'index'])(
    'leaves %s alone',
    (name) => {
      expect(fileSlug(name)).toBe(name);
    },
  );

  it.each([
    '50% off',
    'a%25',
    '%00',
    '%2e%2e',
    'a\\b',
    'a\nb',
    'a#b',
    'a?b',
    ' a',
    'a.',

    'index.html',
    'a:b',
    'e\u0301',
    'nul.txt',
    '\ud800',
  ])('gives %j a hash', (name) => {
    expect(fileSlug(name)).not.toBe(name);
    expect(fileSlug(name)).toMatch(/[0-9a-f]{12}$/);
  });

  it('is there, safe, short and its own for every name', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const name = fileSlug(a);
        expect(name).not.toMatch(/[%\\/#?:*"<>|\p{C}]|^\.|^$|[. ]$/u);
        expect(decodeURIComponent(encodeURIComponent(name))).toBe(name);
        expect(bytes(name)).toBeLessThanOrEqual(193);
        expect(name === fileSlug(b)).toBe(a === b);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('keySlug', () => {
  it.each([
    ['10.1145/3292500.3330701', '10.1145_3292500.3330701'],
    ['10.1007/978-3-031_12', '10.1007_978-3-031_12'],
    ['2024.acl-long.1', '2024.acl-long.1'],
    ['AbC_12-3', 'AbC_12-3'],
  ])('of %s is %s', (key, expected) => {
    expect(keySlug(key)).toBe(expected);
  });

  it('tells keys apart, however long they are', () => {
    const keys = [
      '10.1/a/b',
      '10.1/a_b',
      '10.1/a(b)',
      '10.1/a[b]',
      `10.1/${'a'.repeat(300)}`,
      `10.1/${'a'.repeat(301)}`,
    ];
    expect(new Set(keys.map(keySlug)).size).toBe(keys.length);
    for (const key of keys) expect(keySlug(key)).toMatch(/^[\w.-]{1,133}$/);
  });
});
