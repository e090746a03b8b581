import { describe, expect, it } from 'vitest';
import { cutWords } from '../../text/search-words.ts';
import { CELL } from '../catalogue.ts';
import { conceptLine, conceptOfLine } from '../concept-lines.ts';
import type { Concept } from '../concept-table.ts';
import { columnOf, runsOf } from './columns.ts';
import { conceptMatcher } from './concept-matcher.ts';
import { vocabularyBuilder } from './vocabulary.ts';
import { type PaperTokens, volumeOf } from './volumes.ts';

const CONCEPTS: Concept[] = [
  { en: ['reinforcement learning', 'RL'], hans: ['强化学习'], hant: ['增強式學習', '強化學習'] },
  { en: ['dataset'], forms: ['data set'], hans: ['数据集'], hant: ['資料集'], loose: ['语料'] },
];

describe('volumeOf', () => {
  it('begins every field in a new cell and tells how many cells each takes', async () => {
    async function* papers(): AsyncGenerator<PaperTokens> {
      yield { title: ['aº'], abstract: Array.from({ length: CELL + 1 }, () => 'bº'), author: [] };
      yield { title: ['cº'], abstract: [], author: ['dº'] };
    }
    const { content, cells, fieldCells } = await volumeOf(papers());
    const tokens = content.split(' ');
    expect(fieldCells).toEqual([
      { title: 1, abstract: 2, author: 0 },
      { title: 1, abstract: 0, author: 1 },
    ]);
    expect([cells, tokens.length]).toEqual([5, 5 * CELL]);
    expect(['aº', 'bº', 'cº', 'dº'].map((token) => tokens.indexOf(token) / CELL)).toEqual([0, 1, 3, 4]);
  });
});

describe('the vocabulary', () => {
  it('has every word once, and Han characters with those that follow them', () => {
    const vocabulary = vocabularyBuilder();
    for (const text of ['Learning to learn, learning', '学习，学生学', '习']) vocabulary.add(cutWords(text));
    expect(vocabulary.files()).toEqual([['learn', 'learning', 'to', '习', '学习生', '生学']]);
  });

  it('keeps words with the same two letters in one file', () => {
    const vocabulary = vocabularyBuilder();
    const words = Array.from({ length: 4000 }, (_, at) => `${at % 2 ? 'abacus' : 'abbey'}${at} zoo${at}`);
    vocabulary.add(cutWords(words.join(' ')));
    expect(vocabulary.files().map(([first]) => first?.slice(0, 2))).toEqual(['ab', 'zo']);
  });
});

describe('conceptMatcher', () => {
  const found = (text: string): string[] =>
    conceptMatcher(CONCEPTS)(cutWords(text)).map((token) => token.split('º')[3] ?? '');

  it.each([
    ['Deep reinforcement learning with datasets', ['reinforcementlearning', 'dataset']],
    ['reinforcement-learning', ['reinforcementlearning']],
    ['reinforcement, learning', []],
    ['深度強化學習的資料集', ['强化学习', '资料集']],
    ['强化，学习', []],
    ['语料 RL data sets', ['语料', 'rl', 'dataset']],
  ])('finds in %j %j', (text, renderings) => {
    expect(found(text)).toEqual(renderings);
  });
});

describe('a line of a concept', () => {
  it('reads as the concept, without what is one of its renderings in the other script', () => {
    const [learning] = CONCEPTS;
    expect(learning && conceptOfLine(conceptLine(learning))).toMatchObject({
      en: ['reinforcement learning', 'RL'],
      hans: ['强化学习'],
      hant: ['增強式學習'],
    });
    expect(CONCEPTS.map(conceptLine)[1]).toBe('dataset;数据集;資料集;语料;data set');
  });
});

describe('columns', () => {
  it('have the most frequent value first and each value of a paper once', () => {
    const { values, of } = columnOf([['b'], ['a', 'b', 'b'], []], (value) => ({ en: value, zh: value }));
    expect([values.map(({ value }) => value), of]).toEqual([
      ['b', 'a'],
      [[0], [1, 0], []],
    ]);
  });

  it('say equal neighbours once', () => {
    expect(runsOf(['x', 'x', 'y', 'x'])).toEqual([
      ['x', 2],
      ['y', 1],
      ['x', 1],
    ]);
  });
});
