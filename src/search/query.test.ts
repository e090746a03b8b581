import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, type Query } from './query.ts';

/** `[强化学习]` for a phrase, `benchmark` for a keyword, `#2410.07177` for a lookup. */
function written(query: Query): string {
  if (query.kind === 'id') return `#${query.id}`;
  return query.parts
    .map((part) =>
      part.kind === 'keyword'
        ? part.word
        : `[${part.words
            .map(({ text, isHan }) => (isHan ? text : ` ${text} `))
            .join('')
            .trim()}]`,
    )
    .join(' ');
}

describe('parseQuery', () => {
  it.each([
    ['强化学习', '[强化学习]'],
    ['強化學習', '[强化学习]'],
    ['强化学习 对齐', '[强化学习] [对齐]'],
    ['强化学习，对齐', '[强化学习] [对齐]'],
    ['Benchmarks of LLMs', 'benchmarks of llms'],
    ['retrieval-augmented', 'retrieval augmented'],
    ['"retrieval-augmented generation"', '[retrieval  augmented  generation]'],
    ['“language model” 推理 “Hinton”', '[language  model] [推理] [hinton]'],
    ['「大模型 LLM 推理」', '[大模型 llm 推理]'],
    ['"one, two"', '[one] [two]'],
    ['3D重建', '3d [重建]'],
    ['model model 模型 模型', 'model [模型]'],
    ['"never closed', 'never closed'],
    ['2410.07177', '#2410.07177'],
    [' arXiv:2410.07177v2 ', '#2410.07177'],
    ['https://arxiv.org/abs/2410.07177v1', '#2410.07177'],
    ['２４１０．０７１７７', '#2410.07177'],
    ['astro-ph/0601001', '#astro-ph/0601001'],
    ['2410.07177 benchmark', '2410 07177 benchmark'],
    ['<script>alert(1)</script>', 'script alert 1'],
    ['مرحبا', 'مرحبا'],
    ['。，!?…""「」', ''],
    ['🤖🚀', ''],
    ['', ''],
  ])('reads %j as %s', (text, query) => {
    expect(written(parseQuery(text))).toBe(query);
  });

  it('cuts a query of 10,000 characters short', () => {
    for (const text of [
      '"'.repeat(10_000),
      '強'.repeat(10_000),
      'word '.repeat(2_000),
      '「a'.repeat(5_000),
    ]) {
      expect(written(parseQuery(text)).length).toBeLessThan(2_000);
    }
  });

  it('never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'"“”「」ab 强,.') }),
    );
    fc.assert(fc.property(text, (t) => ['id', 'parts'].includes(parseQuery(t).kind)));
  });
});
