import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@citation-js/plugin-bibtex/lib/input/file.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bibtexEntry, bibtexFile, bibtexKey, type CitedPaper } from './bibtex.ts';
import { bibtexAuthors } from './bibtex-names.ts';
import { bibtexText, bibtexTitle } from './bibtex-text.ts';

const PAPER: CitedPaper = {
  id: '2410.00001',
  title: { en: 'Grasping Teapots', zh: '抓取茶壶' },
  authors: ['A. Byron', 'Ada Owl'],
  published: '2024-10-09',
  url: 'https://example.org/abs/2410.00001/',
};

/** A file as citation-js reads it: a BibTeX parser of another make. */
const entriesSchema = z.array(
  z.object({
    type: z.string(),
    label: z.string(),
    properties: z.record(z.string(), z.string()),
  }),
);
const entriesOf = (text: string) => entriesSchema.parse(parse(text));
const titlesOf = (text: string) => z.array(z.object({ title: z.string() })).parse(plugins.input.chain(text));

it('writes an entry as arXiv does', () => {
  expect(bibtexEntry({ ...PAPER, authorsComplete: false })).toMatchInlineSnapshot(`
    "@misc{byron-2410.00001,
      title = {Grasping Teapots},
      titleaddon = {抓取茶壶},
      author = {A. Byron and Ada Owl and others},
      year = {2024},
      eprint = {2410.00001},
      archivePrefix = {arXiv},
      url = {https://arxiv.org/abs/2410.00001},
    }
    "
  `);
});

it('writes a paper that has an address and a title alone', () => {
  const paper = { id: 'openreview-AbC_1', title: { zh: '茶壶' }, url: 'https://example.org/p/{x y}/' };
  expect(bibtexEntry(paper)).toMatchInlineSnapshot(`
    "@misc{paper-openreview-abc_1-548c0042,
      title = {茶壶},
      url = {https://example.org/p/%7Bx%20y%7D/},
    }
    "
  `);
});

it.each([
  ['BERT for owls', '{BERT} for owls'],
  ['A Study of Q-learning and GPT4', 'A Study of {Q}-learning and {GPT4}'],
  ['LoRA, 4DGS: iPhone', '{LoRA}, {4DGS}: {iPhone}'],
  ['OWLS AT NIGHT', 'OWLS AT NIGHT'],
  ['Half $τ$ of $\\frac{a}{b}$', 'Half {$τ$} of {$\\frac{a}{b}$}'],
  ['Odd $a}$ and $5', 'Odd \\$a\\textbraceright{}\\$ and \\$5'],
  ['50% & _x_ #1 ~ ^ \\', '50\\% \\& \\_x\\_ \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}'],
  ['two\nlines\u0000', 'two lines'],
])('writes the title %j as %j', (title, expected) => {
  expect(bibtexTitle(title)).toBe(expected);
});

it.each([
  [['Jan van der Berg', 'Ó Súilleabháin, Eoin'], 'Jan van der Berg and Ó Súilleabháin, Eoin'],
  [['王小明', '{DeepMind Team}', 'The Owl Group'], '{王小明} and {DeepMind Team} and {The Owl Group}'],
  [['Rock and Roll', 'a, b, c', '', '\u0000'], '{Rock and Roll} and {a, b, c}'],
  [['others'], '{others}'],
])('writes the authors %j as %s', (authors, expected) => {
  expect(bibtexAuthors(authors, true)).toBe(expected);
});

describe('keys', () => {
  it.each([
    ['2410.00001', ['Ó Súilleabháin, Eoin'], 'osuilleabhain-2410.00001'],
    ['astro-ph_0601001', ['Łukasz Błaß'], 'blass-astro-ph_0601001'],
    ['2410.00001', ['王小明'], 'paper-2410.00001'],
  ])('of %s by %j is %s', (id, authors, expected) => {
    expect(bibtexKey({ id, authors })).toBe(expected);
  });

  it('differ where ids do, whatever BibTeX takes for equal', () => {
    const ids = [
      'openreview-AbC',
      'openreview-abc',
      'openreview-ABC',
      `title-${'a'.repeat(70)}`,
      `title-${'a'.repeat(71)}`,
    ];
    const keys = ids.map((id) => bibtexKey({ id }).toLowerCase());
    expect(new Set(keys).size).toBe(ids.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9._-]+$/);
  });
});

/** Texts of what ends fields, entries, names and lines, and of anything else. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '\\',
        '"',
        '@',
        '%',
        '#',
        '$',
        '&',
        '_',
        '~',
        '^',
        ',',
        '=',
        '\n',
        ' and ',
        'τ',
        'GPT',
        '强',
        ' ',
        'a',
        '\\end',
        '$τ$',
        '\\(',
        '`',
        "''",
        '--',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
);

describe('a parser of another make', () => {
  it('reads as many entries with the fields that were written, whatever texts are in them', () => {
    fc.assert(
      fc.property(hostile, hostile, fc.array(hostile, { maxLength: 3 }), (en, zh, authors) => {
        const papers = ['2410.00001', '2410.00002'].map((id) => ({
          ...PAPER,
          id,
          title: { en, zh },
          authors,
        }));
        const entries = entriesOf(bibtexFile(papers));
        expect(entries.map(({ label }) => label)).toEqual(papers.map(bibtexKey));
        for (const { type, properties } of entries) {
          expect(type).toBe('misc');
          expect(properties).toMatchObject({ archiveprefix: 'arXiv', year: '2024' });
        }
      }),
    );
  });

  it('reads the text that was written', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [entry] = titlesOf(`@misc{a,\n  title = {x${bibtexText(text)}x},\n}\n`);
        expect(entry?.title).toBe(`x${text}x`.toWellFormed().replace(/[\s\p{C}]+/gu, ' '));
      }),
    );
  });
});
