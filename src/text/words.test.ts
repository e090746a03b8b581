import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold/fold.ts';
import { cutWords } from './words.ts';

/** `one two -three ..four`: the words, each after its gap. */
const shown = (text: string): string =>
  cutWords(text)
    .map(({ text: word, gap }) => ['', '-', '..'][gap] + word)
    .join(' ');

describe('cutWords', () => {
  it.each([
    ['強化學習', '强 化 学 习'],
    ['强化。学习', '强 化 ..学 习'],
    ['强化 学习', '强 化 ..学 习'],
    ['Retrieval-Augmented Generation', 'retrieval -augmented generation'],
    ['well‑known, known – well', 'well -known ..known ..well'],
    ['strong models,  we\nfind', 'strong models ..we find'],
    ['使用Transformer 模型', '使 用 transformer 模 型'],
    ['GPT-3.5 (4o)', 'gpt -3 ..5 ..4o'],
    ['Müller', 'muller'],
    ['a_b', 'a ..b'],
    ['½ ﬁne x²', '1 ..2 fine x2'],
    ['🤖…。', ''],
    ['', ''],
  ])('cuts %j into %j', (text, words) => {
    expect(shown(text)).toBe(words);
  });

  it('gives a Traditional and a Simplified text the same words', () => {
    expect(shown('檢索增強生成')).toBe(shown('检索增强生成'));
  });

  it('cuts any text, and a folded one as the original', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aZé3 -,。强強學_ﬁ①|"\n') });
    fc.assert(fc.property(text, (t) => shown(fold(t)) === shown(t)));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (t) => typeof shown(t) === 'string'));
  });

  it('says where each word stands in the original text', () => {
    const text = '用Ｎａïve的強化學習';
    expect(cutWords(text).map(({ text: word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['用', '用'],
      ['naive', 'Ｎａïve'],
      ['的', '的'],
      ['强', '強'],
      ['化', '化'],
      ['学', '學'],
      ['习', '習'],
    ]);
  });

  it('never overlaps two words that come from different characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = cutWords(text);
        return words.every(({ start, end }, k) => start < end && start >= (words[k - 1]?.start ?? 0));
      }),
    );
  });
});
