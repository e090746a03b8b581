import { describe, expect, it } from 'vitest';
import type { Paper } from '../schema/paper.ts';
import { countedPaper, sourceOfChinese } from './counted-paper.ts';

const digests = new Map([
  ['owl/2024-06-21', { source: 'owl', date: '2024-06-21' }],
  ['owl/all', { source: 'owl' }],
  ['lynx/2024-06-21', { source: 'lynx', date: '2024-06-21' }],
  ['lynx/2024-05-02', { source: 'lynx', date: '2024-05-02' }],
]);
type Mention = Paper['mentions'][number];
const paper = (...mentions: [digest: string, ...fields: Mention['fields']][]): Paper => ({
  id: '2404.00001',
  title: { en: 'Grasping Teapots' },
  topics: [],
  links: [],
  mentions: mentions.map(([digest, ...fields]) => ({ digest, line: 1, fields })),
});

describe('countedPaper', () => {
  it.each([
    ['the first digest that has it', ['owl/2024-06-21', 'lynx/2024-05-02'], '2024-05-02', 'lynx'],
    ['the first by name of several on one day', ['owl/2024-06-21', 'lynx/2024-06-21'], '2024-06-21', 'lynx'],
    ['a dated digest before one without a day', ['owl/all', 'lynx/2024-06-21'], '2024-06-21', 'lynx'],
    ['its own month where no digest has a day', ['owl/all'], '2024-04', 'owl'],
    ['its own month where a person alone wrote it', ['corrections'], '2024-04', undefined],
  ])('takes day and source of %s', (_, mentioned, day, source) => {
    const counted = countedPaper(paper(...mentioned.map((digest): [string] => [digest])), digests);
    expect([counted.day, counted.source]).toEqual([day, source]);
  });

  it('has no day where none is known', () => {
    expect(countedPaper({ ...paper(['owl/all']), id: 'title-grasping-teapots' }, digests)).toEqual({
      id: 'title-grasping-teapots',
      source: 'owl',
      has: [],
    });
  });
});

describe('sourceOfChinese', () => {
  it.each([
    [['owl/all', 'title.zh'], ['lynx/2024-05-02', 'abstract.zh'], 'lynx'],
    [['owl/all', 'title.zh'], ['lynx/2024-05-02', 'abstract.en'], 'owl'],
    [['owl/all', 'title.en'], ['lynx/2024-05-02', 'abstract.en'], undefined],
  ] as const)('of %j and %j is %s', (one, other, expected) => {
    expect(sourceOfChinese(paper([...one], [...other]), digests)).toBe(expected);
  });
});
