import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { withoutPart } from './without-part.ts';

describe('withoutPart', () => {
  it.each([
    ['owls has:code', 'has:code', 'owls'],
    ['owls has:code', 'owls', 'has:code'],
    ['owls -"barn owls" 强化', '-"barn owls"', 'owls 强化'],
    ['强化学习，對齊', '强化学习', '對齊'],
    ['title:pre-training owls', 'title:pre-training', 'owls'],
    ['retrieval-augmented owls', 'owls', 'retrieval-augmented'],
    ['x-强化', 'x', '强化'],
    ['model Model owls', 'model', 'owls'],
    ['owls', 'owls', ''],
    ['owls, doves', 'nests', 'owls doves'],
  ])('leaves of %j without %j %j', (text, typed, rest) => {
    expect(withoutPart(text, typed)).toBe(rest);
  });

  it('leaves what all other parts ask for', () => {
    const tokens = [
      'owls',
      '-doves',
      '强化',
      '"a b"',
      'title:x',
      'has:code',
      '-year:2024',
      'year:abc',
      '，',
      '(',
    ];
    const parts = fc.array(fc.constantFrom(...tokens), { maxLength: 8 });
    fc.assert(
      fc.property(parts, fc.constantFrom(...tokens), (chosen, removed) => {
        const before = parseQuery(chosen.join(' '));
        const after = parseQuery(withoutPart(before.text, removed));
        expect(after.clauses).toEqual(before.clauses.filter(({ typed }) => typed !== removed));
        expect(after.limits).toEqual(before.limits.filter(({ typed }) => typed !== removed));
      }),
    );
  });
});
