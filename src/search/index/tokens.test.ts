import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedLetters } from '../../text/letters.ts';
import { cutWords } from '../../text/words.ts';
import { lookupToken, probesOf, tokensOf, wordBeginning } from './tokens.ts';

describe('tokensOf', () => {
  it.each([
    ['强化学习', '强化 化学 学习 习º'],
    ['用 GPT-4 学', '用º gptº2 4º1 学º'],
    ['models, we', 'modelsº0 weº0'],
    ['强 化', '强º ª0化 化º'],
    ['GPT，模型', 'gptº0 ª0模 模型 型º'],
    ['', ''],
  ])('writes %j as %j', (text, tokens) => {
    expect(tokensOf(cutWords(text)).join(' ')).toBe(tokens);
  });
});

describe('foldedLetters', () => {
  it('are the same for every way of writing an id or a title', () => {
    expect(foldedLetters('astro-ph/0601001')).toBe(foldedLetters('astro-ph_0601001'));
    expect(foldedLetters('Owls: An 強化 Story')).toBe('owlsan强化story');
  });

  it('is nothing for a text without letters', () => {
    expect(foldedLetters('!?')).toBe('');
  });
});

describe('lookupToken', () => {
  it('is short, and another one for other letters', () => {
    // The test vector for `foobar` of draft-eastlake-fnv: 0xbf9cf968.
    expect(lookupToken('foobar')).toBe(`º${(0xbf9cf968).toString(36)}º6º`);
    expect(lookupToken('foobaz')).not.toBe(lookupToken('foobar'));
  });
});

describe('probesOf', () => {
  const probes = (phrase: string): string[] =>
    probesOf(cutWords(phrase)).map(({ text, offset, kind }) => `${kind} ${text}@${offset}`);

  it.each([
    ['强化学习', ['token 强化@0', 'token 学习@2']],
    ['强化学', ['token 强化@0', 'token 化学@1']],
    ['学', ['character 学@0']],
    ['GPT模型', ['word gpt@0', 'token 模型@1']],
    ['模GPT', ['token 模º@0', 'token gptº2@1']],
    ['模-型', ['token 模º@0', 'token ª1型@1', 'character 型@2']],
    ['强化-学', ['token 强化@0', 'token ª1学@2', 'character 学@3']],
    ['state-of the art', ['word state@0', 'token ofº1@1', 'token theº2@2', 'token artº2@3']],
  ])('looks for %j by %j', (phrase, expected) => {
    expect(probes(phrase)).toEqual(expected);
  });

  it('finds a phrase exactly where its words stand side by side', () => {
    const unit = fc.constantFrom('学', '习', 'a', ' ', '-', ',');
    const text = fc.string({ unit, maxLength: 12 });
    const phrase = fc.string({ unit, minLength: 1, maxLength: 7 });
    const between = fc.array(fc.constantFrom('', '', ' ', '-', ',', 'a', '学'), {
      minLength: 7,
      maxLength: 7,
    });
    fc.assert(
      fc.property(text, phrase, between, text, (before, wantedText, more, after) => {
        const similar = [...wantedText].map((character, at) => `${more[at] ?? ''}${character}`).join('');
        const within = before + similar + wantedText + after;
        const [words, wanted] = [cutWords(within), cutWords(wantedText)];
        fc.pre(wanted.length > 0);
        const tokens = tokensOf(words);
        const starts = tokens.flatMap((_, start) =>
          probesOf(wanted).every(({ text: token, offset, kind }) => {
            const here = tokens[start + offset];
            if (kind === 'token') return here === token;
            return here?.startsWith(kind === 'word' ? wordBeginning(token) : token);
          })
            ? [start]
            : [],
        );
        const expected = words.flatMap((_, at) => {
          const isHere = wanted.every((one, k) => {
            const other = words[at + k];
            return other?.text === one.text && (k === 0 || other.gap === one.gap);
          });
          return isHere ? [tokensOf(words.slice(0, at + 1)).length - 1] : [];
        });
        expect(starts).toEqual(expected);
      }),
      { numRuns: 3000 },
    );
  });
});
