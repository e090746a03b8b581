import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWords } from '../../text/words.ts';
import type { Mark } from '../answer.ts';
import { snippet } from './snippet.ts';

/** One mark for each word of a text, or for a text with Chinese. */
const marksOf = (text: string): Mark[] =>
  text
    .split(' ')
    .map((part) =>
      cutWords(part).some(({ isHan }) => isHan)
        ? { kind: 'phrase', words: cutWords(part) }
        : { kind: 'words', words: [part] },
    );

/** `en: we [train] a model` */
function show(abstract: { en?: string; zh?: string }, wanted: string): string | undefined {
  const found = snippet(abstract, marksOf(wanted));
  const pieces = found?.pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text));
  return found && `${found.language}: ${pieces?.join('')}`;
}

const filler = (count: number): string => 'some words '.repeat(count);

describe('snippet', () => {
  it('shows a short text whole', () => {
    expect(show({ en: 'We train owls.' }, 'owls')).toBe('en: We train [owls].');
  });

  it('shows what stands around the first match of a long text', () => {
    expect(show({ en: `${filler(20)}the owl ${filler(20)} owl ${filler(20)}` }, 'owl')).toBe(
      'en: …some words some words some words the [owl] some words some words some words some words some words some words some words…',
    );
  });

  it('shows the span where most different marks are together', () => {
    const en = `owl owl owl ${filler(20)}the owl and the nest ${filler(20)}nest ${filler(20)}`;
    expect(show({ en }, 'owl nest')).toContain('the [owl] and the [nest] some');
  });

  it('shows all matches of the best span, however far apart they are in it', () => {
    const en = `${filler(20)}owl ${filler(9)}nest tree ${filler(20)}`;
    const found = show({ en }, 'owl nest') ?? '';
    expect(found).toContain('[owl]');
    expect(found).toContain('[nest]');
  });

  it('reaches back where the match is at the end', () => {
    const found = show({ en: `${filler(20)}the owl.` }, 'owl') ?? '';
    expect(found.endsWith('the [owl].')).toBe(true);
    expect(found.length).toBeGreaterThan(110);
  });

  it('takes half as many Han characters', () => {
    const zh = `${'训练模型，'.repeat(30)}強化學習${'训练模型，'.repeat(30)}`;
    const found = show({ zh, en: 'Reinforcement learning.' }, '强化学习') ?? '';
    expect(found).toContain('[強化學習]');
    expect(found.length).toBeGreaterThan(55);
    expect(found.length).toBeLessThan(75);
  });

  it('shows a match whole that is longer than a snippet', () => {
    const long = '强化学习'.repeat(30);
    expect(show({ zh: `前言，${long}，后记` }, long)).toBe(`zh: …[${long}]…`);
  });

  it('takes the language that answers more', () => {
    expect(show({ en: 'We train owls.', zh: '我们训练 owl。' }, '训练')).toBe('zh: 我们[训练] owl。');
    expect(show({ en: 'We train birds.', zh: '我们训练 owl。' }, 'owl')).toBe('zh: 我们训练 [owl]。');
    expect(show({ en: 'An owl in its nest.', zh: '训练' }, '训练 owl nest')).toMatch(/^en/);
  });

  it('takes Chinese for a query in Chinese and English for one in English where both answer as much', () => {
    const abstract = { en: 'An owl, 猫头鹰.', zh: '猫头鹰 (owl)。' };
    expect(show(abstract, '猫头鹰')).toMatch(/^zh/);
    expect(show(abstract, 'owl')).toMatch(/^en/);
  });

  it('begins at the beginning where only the title has the match', () => {
    expect(show({ en: 'We train birds.' }, 'owl')).toBe('en: We train birds.');
  });

  it('is absent without an abstract', () => {
    expect(show({}, 'owl')).toBeUndefined();
  });

  it('never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'ab 强强學,½') }),
    );
    fc.assert(
      fc.property(text, text, (t, wanted) => snippet({ en: t, zh: t }, marksOf(wanted)) !== undefined),
    );
  });
});
