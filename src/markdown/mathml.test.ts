import { expect, it } from 'vitest';
import { isPartOfName, texToMathml } from './mathml.ts';

it.each([
  'x',
  '\\frac{\\partial L}{\\partial \\theta_{i,j}} = \\sum_{t=1}^{T} \\left\\lVert \\hat{y}_t \\right\\rVert_2^2',
  '\\mathcal{O}(n\\log n)\\!\\!\\!\\!',
  'a \\quad b \\qquad c \\hspace{1cm} d \\kern-0.2em e',
  '\\begin{pmatrix} a & b \\\\[1em] c & d \\end{pmatrix}',
  '\\left.\\vphantom{\\frac{a}{b}}\\right|',
  '\\Huge x \\rule{2em}{1pt} \\vdots \\phantom{\\rule{5em}{1em}} \\colorbox{yellow}{x}',
  '\\operatorname*{arg\\,max}_{\\pi} \\underbrace{a+b}_{n} \\neq \\not= \\coloneqq',
])('draws %s', (tex) => {
  expect(texToMathml(tex)).toContain('<math');
});

it.each([
  ['what KaTeX cannot read', '\\frac{'],
  ['roots nested deeper than the stack', `${'\\sqrt{'.repeat(2_000)}x${'}'.repeat(2_000)}`],
  ['roots nested deeper than anybody reads', `${'\\sqrt{'.repeat(150)}x${'}'.repeat(150)}`],
  ['powers nested deeper than the stack', `${'x^{'.repeat(5_000)}x${'}'.repeat(5_000)}`],
  ['a rule as large as the page', '\\rule{100000em}{100000em}'],
  ['a rule of three lines', '\\rule{1em}{3em}'],
  ['a rule in points', '\\rule{900pt}{9pt}'],
  ['a space as wide as the page', 'a\\hspace{100000em}b'],
  ['a kern over what is before', 'a\\kern-5em b'],
  ['many small kerns', 'a\\kern-0.2em b'.repeat(20)],
  ['a skip over what is before', '\\mskip-100mu x'],
  ['a bar of a fraction', 'a\\above 200pt b'],
  ['rows far apart', '\\def\\arraystretch{90}\\begin{array}{c}a\\\\b\\end{array}'],
  ['letters that grow and grow', '{\\Huge a {\\text{\\Huge b {\\Huge c}}}}'],
  ['macros that grow without end', '\\def\\a{\\a\\a}\\a'],
])('shows the source of %s', (_, tex) => {
  expect(texToMathml(tex)).toBeUndefined();
});

it.each([
  '\\smash{x}',
  '\\smash[b]{x}',
  '\\raisebox{5em}{x}',
  '\\llap{x}',
  '\\mathrlap{x}',
  '\\rule[5em]{1em}{1em}',
])('draws %s in its place and at its size', (tex) => {
  expect(texToMathml(tex)).toContain('<mpadded>');
  expect(texToMathml(tex)).not.toMatch(/<mpadded [^>]*(?:height|depth|width|lspace|voffset)/);
});

it.each([
  ['+', 'Rodimus', true],
  ['-', 'GPT', true],
  ['+', '模型', true],
  ['+', 'a sum ', false],
  ['+', '', false],
  ['x', 'Rodimus', false],
  ['+1', 'Rodimus', false],
])('knows whether %s behind "%s" is part of a name', (tex, before, isPart) => {
  expect(isPartOfName(tex, before)).toBe(isPart);
});
