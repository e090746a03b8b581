import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['owl', 'owl', 0],
    ['owl', 'bowl', 1],
    ['owls', 'owl', 1],
    ['owl', 'owt', 1],
    ['owl', 'wol', 1],
    ['reinforcment lerning', 'reinforcement learning', 2],
    ['强化学刃', '强化学习', 1],
    ['🦉', '🐦', 1],
    ['', 'owl', 3],
  ])('between %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
  });

  it('is above the limit where more edits are needed', () => {
    expect(editDistance('owl', 'eagle', 2)).toBeGreaterThan(2);
    expect(editDistance('owl', 'owlowl', 2)).toBeGreaterThan(2);
  });

  it('does not depend on a limit that is not reached', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '强'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const distance = editDistance(a, b, 20);
        expect(editDistance(a, b, distance)).toBe(distance);
      }),
    );
  });
});
