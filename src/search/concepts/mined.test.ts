import { describe, expect, it } from 'vitest';
import { conceptIndex, keyOf } from './lookup.ts';
import { conceptsOfTerms } from './mined.ts';
import type { Concept } from './reviewed.ts';

const KNOWN: Concept[] = [
  { en: ['language model', 'LM'], hans: ['语言模型'], hant: ['語言模型'] },
  { en: ['inference'], hans: ['推断'], hant: ['推斷'], loose: ['推論'] },
];

const papers = (count: number): string[] => Array.from({ length: count }, (_, index) => `paper-${index}`);
const term = (english: string, renderings: Record<string, number>, abbreviations: string[] = []) => ({
  english,
  abbreviations,
  renderings: Object.entries(renderings).map(([chinese, count]) => ({ chinese, papers: papers(count) })),
});
const mine = (terms: ReturnType<typeof term>[], maxConcepts = 10): Concept[] =>
  conceptsOfTerms(terms, KNOWN, { minPapers: 2, maxConcepts });

describe('conceptsOfTerms', () => {
  it('makes concepts of the renderings that enough papers give, by script', () => {
    expect(mine([term('owl count', { 猫头鹰计数: 2, 貓頭鷹統計: 3, 鸮计数: 1 }, ['OWC'])])).toEqual([
      { en: ['owl count', 'OWC'], hans: ['猫头鹰计数'], hant: ['貓頭鷹統計'] },
    ]);
  });

  it.each([
    ['a single paper gives the rendering', term('owl count', { 计数: 1 })],
    ['its Chinese is known under another name', term('text model', { 语言模型: 5, 文字模型: 5 })],
    ['its Chinese may mean a known concept', term('deduction', { 推論: 5 })],
    ['a single character renders it', term('owl', { 鸮: 5 })],
    ['a known row has it in the other script', term('language model', { 語言模型: 5 })],
    ['it only repeats the end of a known rendering', term('language model', { 模型: 5 })],
  ])('makes nothing of a term where %s', (_, mined) => {
    expect(mine([mined])).toEqual([]);
  });

  it('adds a new rendering to the known row, which then takes its place in an index', () => {
    const [merged] = mine([term('Language Models', { 語言大模型: 3 })]);
    expect(merged).toEqual({ ...KNOWN[0], hant: ['語言模型', '語言大模型'] });
    const index = conceptIndex([...KNOWN, ...(merged ? [merged] : [])]);
    expect(index.strict.get(keyOf('LM'))).toBe(merged);
  });

  it('gives a rendering to the most frequent of several terms', () => {
    const terms = [term('owl tally', { 猫头鹰计数: 2, 猫头鹰统计: 2 }), term('owl count', { 猫头鹰计数: 3 })];
    expect(mine(terms).map(({ en, hans }) => [...en, ...hans])).toEqual([
      ['owl count', '猫头鹰计数'],
      ['owl tally', '猫头鹰统计'],
    ]);
  });

  it('gives at most as many as wanted, the most frequent ones, in whatever order the terms come', () => {
    const terms = [term('b', { 乙乙: 2 }), term('c', { 丙丙: 4 }), term('a', { 甲甲: 2 })];
    expect(mine(terms, 2).map(({ en }) => en[0])).toEqual(['c', 'a']);
    expect(mine(terms.toReversed(), 2)).toEqual(mine(terms, 2));
  });
});
