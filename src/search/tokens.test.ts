import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWords } from '../text/search-words.ts';
import { lookupToken, probesOf, tokensOf, wordBeginning } from './tokens.ts';

describe('tokensOf', () => {
  it.each([
    ['强化学习', '强化 化学 学习 习º2'],
    ['用 GPT-4 学', '用º0 gptº1 4º0 学º2'],
    ['models, we', 'modelsº2 weº2'],
    ['强 化', '强º2 化º2'],
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
    probesOf(cutWords(phrase)).map(({ text, offset, kind }) => `${kind} ${text}@${offset}`);

  it.each([
    ['强化学习', ['token 强化@0', 'token 学习@2']],
    ['强化学', ['token 强化@0', 'token 化学@1']],
    ['学', ['character 学@0']],
    ['GPT模型', ['token gptº0@0', 'token 模型@1']],
    ['模GPT', ['token 模º0@0', 'word gpt@1']],
    ['模-型', ['token 模º1@0', 'character 型@1']],
    ['强化-学', ['token 强化@0', 'token 化º1@1', 'character 学@2']],
    ['state-of the art', ['token stateº1@0', 'token ofº0@1', 'token theº0@2', 'word art@3']],
  ])('looks for %j by %j', (phrase, expected) => {
    expect(probes(phrase)).toEqual(expected);
  });

  it('finds a phrase exactly where its words stand side by side', () => {
    const unit = fc.constantFrom('学', '习', 'a', 'b', ' ', '-', ',');
    const text = fc.string({ unit, maxLength: 24 });
    const phrases = fc.string({ unit, minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(text, phrases, (within, phrase) => {
        const [words, wanted] = [cutWords(within), cutWords(phrase)];
        fc.pre(wanted.length > 0);
        const tokens = tokensOf(words);
        const starts = tokens.flatMap((_, start) =>
          probesOf(wanted).every(({ text: wantedText, offset, kind }) => {
            const here = tokens[start + offset];
            if (kind === 'token') return here === wantedText;
            return here?.startsWith(kind === 'word' ? wordBeginning(wantedText) : wantedText);
          })
            ? [start]
            : [],
        );
        const expected = words.flatMap((_, at) => {
          const isHere = wanted.every((one, k) => {
            const other = words[at + k];
            return other?.text === one.text && (k === 0 || other.gap === one.gap);
          });
          return isHere ? [at] : [];
        });
        expect(starts).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });
});
