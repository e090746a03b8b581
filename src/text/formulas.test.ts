import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitMath } from './formulas.ts';

/** `a $b$ c` as `a ⟨b⟩ c` */
function marked(text: string): string {
  return splitMath(text)
    .map(({ kind, value }) => (kind === 'math' ? `⟨${value}⟩` : value))
    .join('');
}

test.each([
  ['a formula', 'an $\\epsilon$-ball', 'an ⟨\\epsilon⟩-ball'],
  ['two formulas side by side', '$a$$b$', '⟨a⟩⟨b⟩'],
  ['a formula between Chinese words', '复杂度为$O(n)$。', '复杂度为⟨O(n)⟩。'],
  ['a formula over a line end', '$a\n+ b$', '⟨a\n+ b⟩'],
  ['a display formula', 'so $$ x = 1 $$ holds', 'so ⟨x = 1⟩ holds'],
  ['round brackets', 'for \\(n\\) items', 'for ⟨n⟩ items'],
  ['square brackets', 'is \\[ x^2 \\].', 'is ⟨x^2⟩.'],
  ['an escaped dollar inside', '$a = \\$5$', '⟨a = \\$5⟩'],
  ['signs before numbers', '$\\sim$30 dB, $∼$8%, 0.6$±$0.04', '⟨\\sim⟩30 dB, ⟨∼⟩8%, 0.6⟨±⟩0.04'],
  ['a sign alone', 'Rodent$+$-7B', 'Rodent⟨+⟩-7B'],
])('reads %s', (_, text, pieces) => {
  expect(marked(text)).toBe(pieces);
});

test.each([
  ['prices', 'between $5 and $10'],
  ['a range of prices', 'costs $5-$10'],
  ['prices one after the other', 'US$,$5 or $($10'],
  ['escaped dollars', '\\$a\\$'],
  ['a lone dollar', 'US$ only'],
  ['dollars with spaces inside', 'a $ b $ c'],
  ['dollars on two sides of a blank line', '$a\n \nb$'],
  ['empty delimiters', 'no $$ $$ or \\(\\)'],
  ['four dollars', 'a $$$$ b'],
  ['an escaped backslash before a bracket', '\\\\(a\\\\)'],
  ['words in escaped brackets', 'models \\(LLMs\\) and \\[see below\\]'],
  ['references in escaped brackets', 'as in \\[12, 14\\]'],
])('leaves %s as text', (_, text) => {
  expect(splitMath(text)).toEqual([{ kind: 'text', value: text }]);
});

test('gives no piece for no text', () => {
  expect(splitMath('')).toEqual([]);
});

test('the pieces with single dollars are the text', () => {
  const parts = fc.array(fc.constantFrom('$', 'a', ' ', '5', '\\$', '\\', '\n', '中'));
  fc.assert(
    fc.property(parts, (list) => {
      const text = list.join('').replace(/\$+/g, '$');
      const pieces = splitMath(text).map(({ kind, value }) => (kind === 'math' ? `$${value}$` : value));
      expect(pieces.join('')).toBe(text);
    }),
  );
});

test('no text raises an exception, and no piece is empty', () => {
  const parts = fc.array(fc.constantFrom('$', '$$', '\\(', '\\)', '\\[', '\\]', 'a', ' ', '\n\n', '\\'));
  fc.assert(fc.property(parts, (list) => splitMath(list.join('')).every(({ value }) => value !== '')));
});
