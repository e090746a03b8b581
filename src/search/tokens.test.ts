import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWords } from '../text/search-words.ts';
import { lookupToken, probesOf, tokensOf } from './tokens.ts';

describe('tokensOf', () => {
  it.each([
    ['强化学习', '强化 化学 学习 习º'],
    ['用 GPT-4 学', '用º gptº | 4º 学º'],
    ['models, we', 'modelsº | | weº'],
    ['强 化', '强º | | 化º'],
    ['', ''],
  ])('writes %j as %j', (text, tokens) => {
    expect(tokensOf(cutWords(text)).join(' ')).toBe(tokens);
  });
});

describe('lookupToken', () => {
  it('is the same for every way of writing an id or a title', () => {
    expect(lookupToken('astro-ph/0601001')).toBe(lookupToken('astro-ph_0601001'));
    expect(lookupToken('Owls: An 強化 Story')).toBe('ºowlsan强化storyº');
  });

  it('is nothing for a text without letters', () => {
    expect(lookupToken('!?')).toBeUndefined();
  });
});

describe('probesOf', () => {
  const probes = (phrase: string): string[] =>
    probesOf(cutWords(phrase)).map(({ token, offset, isOpen }) => `${token}${isOpen ? '…' : ''}@${offset}`);

  it.each([
    ['强化学习', ['强化@0', '学习@2']],
    ['强化学', ['强化@0', '化学@1']],
    ['学', ['学…@0']],
    ['GPT模型', ['gptº@0', '模型@1']],
    ['模GPT', ['模º@0', 'gptº@1']],
    ['模-型', ['模º@0', '型…@2']],
    ['state-of the art', ['stateº@0', 'ofº@2', 'theº@3', 'artº@4']],
  ])('looks for %j by %j', (phrase, expected) => {
    expect(probes(phrase)).toEqual(expected);
  });

  it('finds a phrase exactly where its words stand side by side', () => {
    const text = fc.string({
      unit: fc.constantFrom('学', '习', '型', 'a', 'b', ' ', '-', ','),
      maxLength: 24,
    });
    const phrases = fc.string({
      unit: fc.constantFrom('学', '习', 'a', 'b', ' ', '-'),
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(text, phrases, (within, phrase) => {
        const [words, wanted] = [cutWords(within), cutWords(phrase)];
        fc.pre(wanted.length > 0);
        const tokens = tokensOf(words);
        const starts = tokens.flatMap((_, start) =>
          probesOf(wanted).every(({ token, offset, isOpen }) => {
            const here = tokens[start + offset];
            return isOpen ? here?.startsWith(token) : here === token;
          })
            ? [start]
            : [],
        );
        let position = 0;
        const expected = words.flatMap((word, at) => {
          position += at === 0 ? 0 : word.gap + 1;
          const isHere = wanted.every((one, k) => {
            const other = words[at + k];
            return other?.text === one.text && (k === 0 || other.gap === one.gap);
          });
          return isHere ? [position] : [];
        });
        expect(starts).toEqual(expected);
      }),
    );
  });
});
