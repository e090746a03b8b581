import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuery } from '../../search/query/parse-query.ts';
import { rowMatcher } from './match-row.ts';

const ROW = {
  id: '2410.07177',
  titles: ['Predicting Nests by Video', '猫头鹰的世界模型'],
  authors: ['Ada Müller, Bo Strix … Zhou (9)'],
  lines: ['我们学习世界模型，用 GPT-4 评估。'],
  topics: ['cs.CV Computer vision'],
  sources: ['alba'],
  has: ['en', 'zh'],
};
const finds = (query: string): boolean => rowMatcher(parseQuery(query))(ROW);

it.each([
  ['世界模型', true],
  ['世界模型 -video', false],
  ['世界模型 -nightjars', true],
  ['貓頭鷹', true],
  ['學習', true],
  ['型世', false],
  ['predict', true],
  ['predicting nest', true],
  ['"predicting nests"', true],
  ['"nests predicting"', false],
  ['gpt4', true],
  ['title:学习', false],
  ['title:nests author:müller', true],
  ['author:"ada muller"', true],
  ['author:nests', false],
  ['topic:cs.CV', true],
  ['topic:vision', true],
  ['topic:ision', false],
  ['-topic:cs.LG', true],
  ['source:alba', true],
  ['source:bubo', false],
  ['has:zh -has:code', true],
  ['has:code', false],
  ['year:2024', true],
  ['after:2025', false],
  ['before:2024-10 世界模型', true],
  ['2410.07177', true],
  ['2410.07178', false],
  ['-video', false],
  ['-nightjars', true],
  ['', false],
  ['?!', false],
])('tells by what a row says whether %j finds it', (query, isFound) => {
  expect(finds(query)).toBe(isFound);
});

it('never throws, whatever is asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1200 }), (query) => {
      expect(typeof finds(query)).toBe('boolean');
    }),
  );
});

it('finds a paper without a known date by no date', () => {
  const row = { ...ROW, id: 'title-owls' };
  expect(rowMatcher(parseQuery('year:2024'))(row)).toBe(false);
  expect(rowMatcher(parseQuery('-year:2024'))(row)).toBe(true);
});
