import { describe, expect, it } from 'vitest';
import type { Term } from '../schema/terms.ts';
import { termMatcher } from './term-matcher.ts';

const term = (english: string, abbreviations: string[], ...chinese: string[]): Term => ({
  english,
  abbreviations,
  renderings: chinese.map((rendering) => ({ chinese: rendering, count: 2, papers: ['1'] })),
});

const matcher = termMatcher([
  term('augmented reality', ['AR'], '增强现实'),
  term('autoregressive', ['AR'], '自回归'),
  term('large language model', ['LLM'], '大型語言模型', '大语言模型'),
  term('language model', ['LM'], '语言模型'),
  term('retrieval-augmented generation', ['RAG'], '檢索增強生成'),
  term('visual acuity', ['VA'], '视力'),
]);

describe('termMatcher', () => {
  it.each([
    ['en', 'Large Language Models are strong', ['large language model']],
    ['en', 'retrieval augmented generation', ['retrieval-augmented generation']],
    [
      'en',
      'Retrieval-Augmented\nGeneration and language models',
      ['language model', 'retrieval-augmented generation'],
    ],
    ['en', 'an enlarged language model', ['language model']],
    ['en', 'We fine-tune LLMs', ['large language model']],
    ['en', 'rag and llm in small letters', []],
    ['en', 'AR stands for two terms', []],
    ['zh', '研究大语言模型的能力', ['large language model']],
    ['zh', '研究大型语言模型与檢索增强生成', ['large language model', 'retrieval-augmented generation']],
    ['zh', '基于 LLM 的方法', ['large language model']],
    ['zh', '注视力量', []],
    ['zh', '', []],
  ] as const)('finds in %s text "%s"', (language, text, expected) => {
    const found = matcher({ en: [], zh: [], [language]: [text] });
    expect(found.map(({ english }) => english)).toEqual(expected);
  });
});
