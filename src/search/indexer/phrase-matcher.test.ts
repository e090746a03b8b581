import { expect, it } from 'vitest';
import { cutWords } from '../../text/words.ts';
import { conceptTokens } from '../concepts/field-token.ts';
import type { Concept } from '../concepts/reviewed.ts';
import { phraseMatcher } from './phrase-matcher.ts';

const CONCEPTS: Concept[] = [
  { en: ['reinforcement learning', 'RL'], hans: ['强化学习'], hant: ['增強式學習', '強化學習'] },
  { en: ['dataset'], forms: ['data set'], hans: ['数据集'], hant: ['資料集'], loose: ['语料'] },
];
const matcher = phraseMatcher(conceptTokens(CONCEPTS));

it.each([
  ['Deep reinforcement learning with datasets', ['reinforcementlearning', 'dataset']],
  ['reinforcement-learning', ['reinforcementlearning']],
  ['reinforcement, learning', []],
  ['深度強化學習的資料集', ['强化学习', '资料集']],
  ['强化，学习', []],
  ['语料 RL data sets', ['语料', 'rl', 'dataset']],
])('finds the concepts in %j: %j', (text, renderings) => {
  expect(matcher(cutWords(text)).map((token) => token.split('º')[3])).toEqual(renderings);
});
