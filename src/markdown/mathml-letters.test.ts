import { expect, it } from 'vitest';
import { texToMathml } from './mathml.ts';
import { withStyledLetters } from './mathml-letters.ts';

/** What the formula shows, without the source that stands beside it. */
const shown = (tex: string): string =>
  (texToMathml(tex) ?? '').replace(/<annotation.*<\/annotation>/s, '').replace(/<[^>]+>/g, '');

it.each([
  ['\\mathbb{R}', 'ℝ'],
  ['\\mathbb{E}_x', '𝔼x'],
  ['\\mathbb{1}', '𝟙'],
  ['\\mathbf{x}', '𝐱'],
  ['\\mathbf{AZaz}', '𝐀𝐙𝐚𝐳'],
  ['\\boldsymbol{x}', '𝒙'],
  ['\\boldsymbol{\\alpha\\omega}', '𝜶𝝎'],
  ['\\mathbf{\\Theta}', '𝚯'],
  ['\\mathcal{L}', 'ℒ'],
  ['\\mathcal{D}', '𝒟'],
  ['\\mathfrak{g}', '𝔤'],
  ['\\mathfrak{H}', 'ℌ'],
  ['\\mathsf{A}', '𝖠'],
  ['\\mathtt{x}', '𝚡'],
  ['\\mathrm{d}x', 'dx'],
])('draws %s as %s', (tex, letters) => {
  expect(shown(tex)).toBe(letters);
});

it('says the style of a letter by the letter alone', () => {
  expect(texToMathml('\\mathbb{R}')).not.toContain('mathvariant');
});

it.each([
  '<mn mathvariant="bold">64</mn>',
  '<mtext mathvariant="bold">MAE</mtext>',
  '<mi mathvariant="script">α</mi>',
  '<mi mathvariant="normal">d</mi>',
  '<mi mathvariant="bold">&amp;</mi>',
])('leaves %s to the stylesheet', (mathml) => {
  expect(withStyledLetters(mathml)).toBe(mathml);
});
