import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWords } from '../../text/words.ts';
import type { Mark } from '../answer.ts';
import { markMatches } from './marks.ts';

const words = (...forms: string[]): Mark => ({ kind: 'words', words: forms });
const phrase = (text: string): Mark => ({ kind: 'phrase', words: cutWords(text) });

/** `we [train] a model` */
const marked = (text: string, ...marks: Mark[]): string =>
  markMatches(text, marks)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');

describe('markMatches', () => {
  it.each([
    ['基於強化學習的方法', '强化学习', '基於[強化學習]的方法'],
    ['基于强化学习的方法', '強化學習', '基于[强化学习]的方法'],
    ['强化。学习', '强化学习', '强化。学习'],
    ['Naïve ＬＬＭ', 'naive llm', '[Naïve ＬＬＭ]'],
    ['Retrieval-augmented', 'retrieval augmented', 'Retrieval-augmented'],
    ['Retrieval‑augmented', 'retrieval-augmented', '[Retrieval‑augmented]'],
    ['one; two, one two', 'one, two', '[one; two], one two'],
    ['augmented retrieval', 'retrieval augmented', 'augmented retrieval'],
    ['多多多', '多多', '[多多多]'],
    ['多', '多多', '多'],
    ['', 'text', ''],
  ])('marks in %j the phrase %j', (text, wanted, expected) => {
    expect(marked(text, phrase(wanted))).toBe(expected);
  });

  it('marks every one of some words, and only whole ones', () => {
    expect(marked('Optimizing optimizers, OPTIMIZED', words('optimizing', 'optimized'))).toBe(
      '[Optimizing] optimizers, [OPTIMIZED]',
    );
  });

  it('marks what several marks ask for as one where it touches', () => {
    expect(marked('深度强化学习 of 强 owls', phrase('深度强化'), phrase('强化学习'), words('owls'))).toBe(
      '[深度强化学习] of 强 [owls]',
    );
  });

  it('marks a character that holds two words once', () => {
    expect(marked('½', words('1', '2'))).toBe('[½]');
  });

  it('marks nothing without marks', () => {
    expect(marked('text')).toBe('text');
  });

  it('gives pieces that are the text again', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab 强强學,ﬁé½') });
    fc.assert(
      fc.property(text, text, (t, wanted) => {
        const pieces = markMatches(t, [phrase(wanted), words('a', 'b')]);
        return pieces.map((piece) => piece.text).join('') === t;
      }),
    );
  });
});
