import { describe, expect, it } from 'vitest';
import { growth, MAX_GROWTH } from '../../tests/growth.ts';
import { conceptIndex } from './lookup.ts';
import { nearestConcepts } from './nearest.ts';
import { CONCEPTS } from './reviewed.ts';

const INDEX = conceptIndex([
  { en: ['reinforcement learning', 'RL'], hans: ['强化学习'], hant: ['強化學習', '增強式學習'] },
  { en: ['deep learning'], hans: ['深度学习'], hant: ['深度學習'] },
  { en: ['graph neural network', 'GNN'], hans: ['图神经网络'], hant: ['圖神經網路'] },
  { en: ['neural network'], hans: ['神经网络'], hant: ['神經網路', '類神經網路'] },
  { en: ['hallucination'], hans: ['幻觉'], hant: ['幻覺'] },
]);

describe('nearestConcepts', () => {
  it.each([
    ['reinforcment lerning', ['reinforcement learning']],
    ['Reinforcement-learnign', ['reinforcement learning']],
    ['learning reinforcement', ['reinforcement learning']],
    ['halucinations', ['hallucination']],
    ['grph neural network', ['graph neural network', 'neural network']],
    ['强化学刃', ['强化学习']],
    ['强学习', ['强化学习']],
    ['强化强化学习', ['强化学习']],
    ['強化學刃', ['強化學習']],
    ['图像神经网络', ['图神经网络', '神经网络']],
    ['類神經綱路', ['神經網路']],
    ['owl', []],
    ['猫头鹰', []],
    ['幻想', []],
    ['🤖', []],
    ['', []],
  ])('offers for %j %j', (text, concepts) => {
    expect(nearestConcepts(text, INDEX)).toEqual(concepts);
  });

  it('offers no concept that is the text itself', () => {
    expect(nearestConcepts('neural network', INDEX)).toEqual(['graph neural network']);
  });

  it('offers as many as wanted, the best one first', () => {
    expect(nearestConcepts('grph neural network', INDEX, 1)).toEqual(['graph neural network']);
  });

  it('looks through the real table quickly, however long the text', async () => {
    const index = conceptIndex(CONCEPTS);
    for (const [unit, times] of [
      ['reinforcment lerning ', 500],
      ['强化学刃', 500],
      ['a ', 5000],
    ] as const) {
      const taken = await growth(times, (size) => nearestConcepts(unit.repeat(size), index));
      expect(taken).toBeLessThan(MAX_GROWTH);
    }
    expect(nearestConcepts('knowlege graf', index)[0]).toBe('knowledge graph');
    expect(nearestConcepts('大语言模形', index)[0]).toBe('大语言模型');
  });
});
