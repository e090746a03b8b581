import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWords } from '../../text/words.ts';
import type { Mark } from '../answer.ts';
import { type Quote, snippet } from './snippet.ts';

/** One mark for each word of a text, or for a text with Chinese. */
const marksOf = (text: string): Mark[] =>
  text
    .split(' ')
    .map((part) =>
      cutWords(part).some(({ isHan }) => isHan)
        ? { kind: 'phrase', words: cutWords(part) }
        : { kind: 'words', words: [part] },
    );

const textOf = ({ language, pieces }: Quote): string => {
  const marked = pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text));
  return `${language}: ${marked.join('')}`;
};

/** `en: we [train] a model`; each abstract is a row, as where nothing is linked. */
function show({ en, zh }: { en?: string; zh?: string }, wanted: string): string | undefined {
  const rows = [...(en === undefined ? [] : [{ en }]), ...(zh === undefined ? [] : [{ zh }])];
  return snippet(rows, marksOf(wanted)).map(textOf)[0];
}

const filler = (count: number): string => 'some words '.repeat(count);

describe('snippet', () => {
  it('shows a short text whole', () => {
    expect(show({ en: 'We train owls.' }, 'owls')).toBe('en: We train [owls].');
  });

  it('shows what stands around the first match of a long text', () => {
    const found = show({ en: `${filler(20)}the owl ${filler(20)} owl ${filler(20)}` }, 'owl') ?? '';
    expect(found).toMatch(/^en: …words some words some words the \[owl\] (?:some words )+.*…$/);
    expect(found.length).toBeGreaterThan(250);
    expect(found.length).toBeLessThan(300);
  });

  it('begins at the beginning where the match is near it', () => {
    expect(show({ en: `${filler(6)}the owl ${filler(30)}` }, 'owl')).toMatch(
      /^en: some words .* the \[owl\] some/,
    );
  });

  it('shows the span where most different marks are together', () => {
    const en = `owl owl owl ${filler(20)}the owl and the nest ${filler(20)}nest ${filler(20)}`;
    expect(show({ en }, 'owl nest')).toContain('the [owl] and the [nest] some');
  });

  it('shows all matches of the best span, however far apart they are in it', () => {
    const en = `${filler(20)}owl ${filler(7)}nest tree ${filler(20)}`;
    const found = show({ en }, 'owl nest') ?? '';
    expect(found).toContain('[owl]');
    expect(found).toContain('[nest]');
  });

  it('reaches back where the match is at the end', () => {
    const found = show({ en: `${filler(20)}the owl.` }, 'owl') ?? '';
    expect(found.endsWith('the [owl].')).toBe(true);
    expect(found.length).toBeGreaterThan(80);
  });

  it('takes half as many Han characters', () => {
    const zh = `${'训练模型，'.repeat(30)}強化學習${'训练模型，'.repeat(30)}`;
    const found = show({ zh, en: 'Reinforcement learning.' }, '强化学习') ?? '';
    expect(found).toContain('[強化學習]');
    expect(found.length).toBeGreaterThan(120);
    expect(found.length).toBeLessThan(160);
  });

  it('shows a match whole that is longer than a snippet', () => {
    const long = '强化学习'.repeat(40);
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

  const linked = [
    { en: 'We train birds.', zh: '我们训练鸟类。' },
    { en: 'An owl learns.', zh: '一只猫头鹰在学习。' },
    { en: 'The owl has a nest, and that is all.' },
    { zh: '猫头鹰有巢。' },
  ];
  const quotes = (wanted: string, synonyms = ''): string[] =>
    snippet(linked, marksOf(wanted), synonyms === '' ? [] : marksOf(synonyms)).map(textOf);

  it('quotes the sentence that matches and its translation, with what says the same there', () => {
    expect(quotes('owl', '猫头鹰')).toEqual(['en: An [owl] learns.', 'zh: 一只[猫头鹰]在学习。']);
    expect(quotes('学习', 'learns')).toEqual(['zh: 一只猫头鹰在[学习]。', 'en: An owl [learns].']);
  });

  it('quotes a sentence without a translation where it answers more', () => {
    expect(quotes('owl nest')).toEqual(['en: The [owl] has a [nest], and that is all.']);
  });

  it('quotes what says the same where the words themselves are in the title only', () => {
    expect(quotes('bird', '猫头鹰')).toEqual(['zh: 一只[猫头鹰]在学习。', 'en: An owl learns.']);
  });

  it('quotes the first sentence and its translation where only the title has the match', () => {
    expect(quotes('dust')).toEqual(['en: We train birds.', 'zh: 我们训练鸟类。']);
  });

  it('never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'ab 强强學,½') }),
    );
    fc.assert(
      fc.property(text, text, (t, wanted) => snippet([{ en: t, zh: t }], marksOf(wanted)).length === 2),
    );
  });
});
