import { describe, expect, it } from 'vitest';
import type { RawRecord } from '../../../format.ts';
import { readLiterals } from '../../data/read-literals.ts';
import { readTree } from '../../data/read-tree.ts';
import { readProse } from '../../prose/read-prose.ts';
import { withFields, withFurniture } from './own-words.ts';

const FIELDS = {
  Titolo: 'title',
  Aŭtoroj: 'authors',
  Resumo: 'abstract',
  'Resumo (ĉine)': 'abstractZh',
  Ligilo: 'id',
  Humoro: 'note',
} as const;
const said = ({ title, authors, id, abstract, abstractZh, notes }: RawRecord) => ({
  title: title?.text,
  authors: authors?.text,
  id: id?.text,
  abstract: abstract?.text,
  abstractZh: abstractZh?.text,
  notes: notes.map(({ label, text }) => `${label}: ${text}`),
});
const EXPECTED = {
  title: 'Grasping Teapots',
  authors: 'Ada Byron, Bo Chen',
  id: 'https://arxiv.org/abs/2405.00090',
  abstract: 'We grasp the teapots of a kitchen, and none of them falls.',
  abstractZh: '我们抓取厨房里的茶壶。',
  notes: ['Humoro: gaja'],
};

describe('withFields', () => {
  it('reads labels of one digest in prose', () => {
    const text = `## Grasping Teapots
- **Aŭtoroj:** Ada Byron, Bo Chen
- Ligilo: https://arxiv.org/abs/2405.00090
- Humoro: gaja

### Resumo
We grasp the teapots of a kitchen, and none of them falls.

### Resumo (ĉine)
我们抓取厨房里的茶壶。`;
    const { records } = withFields(FIELDS, readProse)(text.split('\n'));
    expect(records.map(said)).toEqual([EXPECTED]);
  });

  it('reads keys of one data file', () => {
    const text = `[{
  "Titolo": "Grasping Teapots",
  "Aŭtoroj": ["Ada Byron", "Bo Chen"],
  "Ligilo": "https://arxiv.org/abs/2405.00090",
  "Resumo": "We grasp the teapots of a kitchen, and none of them falls.",
  "Resumo (ĉine)": "我们抓取厨房里的茶壶。",
  "Humoro": "gaja"
}]`;
    const read = (lines: readonly string[]) => readTree(readLiterals(lines), lines);
    const { records } = withFields(FIELDS, read)(text.split('\n'));
    expect(records.map(said)).toEqual([EXPECTED]);
  });

  it('leaves the same words inside texts alone', () => {
    const lines = [
      '## T',
      '**Authors:** A Byron, B Chen',
      'Link: https://arxiv.org/abs/2405.00090',
      '',
      'The Resumo: a text that says something of it.',
    ];
    const { records } = withFields(FIELDS, readProse)(lines);
    expect(records[0]?.abstract?.text).toBe('The Resumo: a text that says something of it.');
  });
});

it('takes lines that fit a pattern for furniture, even within a record', () => {
  const lines = [
    '## Grasping Teapots',
    '☕ brewed by the kettle',
    '**Authors:** Ada Byron',
    'Link: https://arxiv.org/abs/2405.00090',
  ];
  const { records, furniture } = withFurniture(/^☕ brewed by/, readProse)(lines);
  expect(furniture).toContain(2);
  expect(records[0]?.lines).toEqual([1, 3, 4]);
});
