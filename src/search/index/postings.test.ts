import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followedBy, postingsReader, unionOf } from './postings.ts';

const positions = fc
  .uniqueArray(fc.nat({ max: 60 }), { maxLength: 30 })
  .map((list) => Uint32Array.from(list).sort());

describe('positions', () => {
  it('are kept where another list has the position so much later', () => {
    fc.assert(
      fc.property(positions, positions, fc.nat({ max: 9 }), (list, other, offset) => {
        const expected = [...list].filter((position) => other.includes(position + offset));
        expect([...followedBy(list, other, offset)]).toEqual(expected);
      }),
    );
  });

  it('of several lists are all positions in order', () => {
    expect([...unionOf([Uint32Array.of(5, 9), Uint32Array.of(1, 7)])]).toEqual([1, 5, 7, 9]);
    expect([...unionOf([])]).toEqual([]);
  });

  it('of a later record follow those of the earlier ones', async () => {
    const find = async () => [
      { record: 0, words: [3] },
      { record: 1, words: [70, 2] },
    ];
    const finder = { find };
    const { of } = postingsReader([
      { finder, starts: [2, 0] },
      { finder, starts: [3 + 2, 3] },
    ]);
    const own = [2, 70, 128 + 3];
    expect([...(await of('owlº'))]).toEqual([...own, ...own.map((position) => 3 * 64 + position)]);
  });
});
