import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { cutWords, idToken, searchWords } from './search-words.ts';

describe('searchWords', () => {
  it.each([
    ['強化學習', '强 化 学 习'],
    ['强化。学习', '强 化 | 学 习'],
    ['强化 学习', '强 化 | 学 习'],
    ['Retrieval-Augmented Generation', '_retrieval_ _augmented_ _generation_'],
    ['strong models, we find', '_strong_ _models_ | _we_ _find_'],
    ['使用Transformer 模型', '使 用 _transformer_ 模 型'],
    ['GPT-3.5 (4o)', '_gpt_ _3_ _5_ | _4o_'],
    ['Müller', '_muller_'],
    ['a_b', '_a_ _b_'],
    ['½ ﬁne', '_1_ _2_ _fine_'],
    ['🤖…。', ''],
    ['', ''],
  ])('cuts %j into %j', (text, words) => {
    expect(searchWords(text)).toBe(words);
  });

  it('gives a Traditional and a Simplified text the same words', () => {
    expect(searchWords('檢索增強生成')).toBe(searchWords('检索增强生成'));
  });

  it('cuts any text, and a folded one as the original', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aZé3 -,。强強學_ﬁ①|"\n') });
    fc.assert(fc.property(text, (t) => searchWords(fold(t)) === searchWords(t)));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (t) => typeof searchWords(t) === 'string'));
  });
});

describe('cutWords', () => {
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

it('gives one token to both spellings of an old arXiv id', () => {
  expect(idToken('math.GT/0309136')).toBe('_mathgt0309136_');
  expect(idToken('math.GT_0309136')).toBe('_mathgt0309136_');
  expect(idToken('2410.07177')).toBe('_241007177_');
});
