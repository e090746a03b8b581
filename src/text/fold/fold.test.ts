import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { fold, foldCharacter } from './fold.ts';
import { FOLDED_GAPS, FOLDED_OTHERS } from './fold-table.ts';
import { unpackCharacters } from './packed-characters.ts';

const HAN = /\p{Script=Han}/u;
const toSimplified = Converter({ from: 't', to: 'cn' });
const everyHan = Array.from({ length: 0x32400 }, (_, codePoint) => String.fromCodePoint(codePoint)).filter(
  (c) => HAN.test(c),
);

describe('fold', () => {
  it.each([
    ['強化學習', '强化学习'],
    ['强化学习', '强化学习'],
    ['Naïve Müller', 'naive muller'],
    ['ＬＬＭ①', 'llm1'],
    ['爲甚麼', '为甚么'],
    ['ポケモン', 'ポケモン'],
    ['한국어', '한국어'],
    ['', ''],
  ])('folds %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('agrees with opencc-js on every Han character, but for the one whose simplified form is simplified again', () => {
    const differing = everyHan.filter((c) => fold(c) !== toSimplified(c.normalize('NFKC')));
    expect(differing).toEqual(['薴']);
    expect(fold('薴')).toBe(fold('苧'));
  });

  it('changes nothing the second time', () => {
    expect(fold(FOLDED_OTHERS)).toBe(FOLDED_OTHERS);
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...everyHan, ...'éİΣßﬁ①ｶﾞ') }),
    );
    fc.assert(fc.property(text, (t) => fold(fold(t)) === fold(t)));
  });

  it('keeps the length that NFKC gives to Han text', () => {
    const han = fc.string({ unit: fc.constantFrom(...everyHan) });
    fc.assert(fc.property(han, (t) => [...fold(t)].length === [...t.normalize('NFKC')].length));
  });
});

it('folds a single character without touching others', () => {
  const pairs = unpackCharacters({ gaps: FOLDED_GAPS, others: FOLDED_OTHERS });
  expect(pairs.length).toBeGreaterThan(3000);
  for (const [traditional, simplified] of pairs) expect(foldCharacter(traditional)).toBe(simplified);
  expect(['A', 'é', '学'].map(foldCharacter)).toEqual(['A', 'é', '学']);
});
