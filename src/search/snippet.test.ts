import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './query.ts';
import { markMatches, type Piece, snippet } from './snippet.ts';

/** `we [train] a model` */
const written = (pieces: Piece[]): string =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
const marked = (text: string, query: string): string => written(markMatches(text, parseQuery(query)));

describe('markMatches', () => {
  it.each([
    ['基於強化學習的方法', '强化学习', '基於[強化學習]的方法'],
    ['基于强化学习的方法', '強化學習', '基于[强化学习]的方法'],
    ['强化。学习', '强化学习', '强化。学习'],
    ['Naïve ＬＬＭ', 'naive llm', '[Naïve] [ＬＬＭ]'],
    ['Retrieval-augmented generation', '"retrieval augmented"', '[Retrieval-augmented] generation'],
    ['augmented retrieval', '"retrieval augmented"', 'augmented retrieval'],
    ['Optimizing by optimization, optimized', 'optimize', '[Optimizing] by [optimization], [optimized]'],
    ['modern models', 'model', 'modern [models]'],
    ['active', 'action', 'active'],
    ['a benchmark', 'benchm', 'a [benchmark]'],
    ['aims of AI', 'ai', 'aims of [AI]'],
    ['多多多', '多多', '[多多多]'],
    ['text', '2410.07177', 'text'],
    ['text', '', 'text'],
    ['', 'text', ''],
  ])('marks in %j what %j asks for', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('gives pieces that are the text again', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab 强強學,ﬁé') });
    fc.assert(
      fc.property(
        text,
        text,
        (t, q) =>
          markMatches(t, parseQuery(q))
            .map((piece) => piece.text)
            .join('') === t,
      ),
    );
  });
});

describe('snippet', () => {
  const filler = (count: number): string => 'some words '.repeat(count);
  const show = (abstract: { en?: string; zh?: string }, query: string) => {
    const found = snippet(abstract, parseQuery(query));
    return found && `${found.language}: ${written(found.pieces)}`;
  };

  it('shows a short text whole', () => {
    expect(show({ en: 'We train owls.' }, 'owl')).toBe('en: We train [owls].');
  });

  it('shows what stands around the first match of a long text', () => {
    expect(show({ en: `${filler(20)}the owl ${filler(20)}` }, 'owl')).toBe(
      'en: …some words some words some words the [owl] some words some words some words some words some words some words some words…',
    );
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

  it('takes the language that has the match', () => {
    expect(show({ en: 'We train owls.', zh: '我们训练 owl。' }, '训练')).toBe('zh: 我们[训练] owl。');
    expect(show({ en: 'We train birds.', zh: '我们训练 owl。' }, 'owl')).toBe('zh: 我们训练 [owl]。');
  });

  it('begins at the beginning where only the title has the match', () => {
    expect(show({ en: 'We train birds.' }, 'owl')).toBe('en: We train birds.');
  });

  it('is absent without an abstract', () => {
    expect(show({}, 'owl')).toBeUndefined();
  });

  it('never throws', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(fc.property(text, text, (t, q) => snippet({ en: t, zh: t }, parseQuery(q)) !== undefined));
  });
});
