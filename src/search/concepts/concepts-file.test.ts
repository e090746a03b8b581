import { expect, it } from 'vitest';
import { conceptLine, conceptOfLine } from './concepts-file.ts';

it('a line reads as the concept, without what is one of its renderings in the other script', () => {
  const learning = {
    en: ['reinforcement learning', 'RL'],
    hans: ['强化学习'],
    hant: ['增強式學習', '強化學習'],
  };
  expect(conceptOfLine(conceptLine(learning))).toMatchObject({ ...learning, hant: ['增強式學習'] });
});

it('a line has all renderings: English, mainland, Taiwan, loose, other forms', () => {
  const dataset = {
    en: ['dataset'],
    forms: ['data set'],
    hans: ['数据集'],
    hant: ['資料集'],
    loose: ['语料'],
  };
  expect(conceptLine(dataset)).toBe('dataset;数据集;資料集;语料;data set');
});
