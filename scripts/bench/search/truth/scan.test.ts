import { describe, expect, it } from 'vitest';
import { idsWith, matchRendering, matchText, type ScannedPaper } from './scan.ts';

const paper = (id: string, texts: string[], authors: string[] = []): ScannedPaper => ({
  id,
  originals: texts,
  texts,
  authors,
});

describe('matchText', () => {
  it.each([
    ['強化學習', '用强化学习训练', true],
    ['強化學習', '强化 学习', false],
    ['Model', 'a model of owls', true],
    ['model', 'models and modelling', false],
    ['model', '用model的', true],
    ['gpt', 'gpt4 is', false],
    ['gpt', 'gpt-4 is', true],
    ['language model', 'a language model', true],
    ['language model', 'language-model', false],
    ['language model', 'language, model', false],
    ['language model', 'language models', false],
  ])('says whether %j stands in %j: %s', (text, field, stands) => {
    expect(matchText(text)(field)).toBe(stands);
  });
});

describe('matchRendering', () => {
  it.each([
    ['fine-tuning', 'by fine tuning', true],
    ['chain of thought', 'chain-of-thought prompting', true],
    ['LLM', 'llms are', true],
    ['code', 'encode', false],
    ['code', 'coded', false],
    ['資料集', '两个资料集', true],
  ])('says whether %j stands in %j: %s', (text, field, stands) => {
    expect(matchRendering(text)(field)).toBe(stands);
  });
});

describe('idsWith', () => {
  it('does not let a phrase reach over the end of a field, and keeps authors apart', () => {
    const papers = [
      paper('a', ['on language', 'models are']),
      paper('b', ['language models']),
      paper('c', [], ['language models']),
    ];
    const matchers = [matchText('language models')];
    expect([...idsWith(papers, matchers, 'texts')]).toEqual(['b']);
    expect([...idsWith(papers, matchers, 'authors')]).toEqual(['c']);
  });
});
