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
      { id: 'second', words: [3] },
      { id: 'first', words: [70, 2] },
    ];
    const records = [
      { id: 'first', cells: 2 },
      { id: 'second', cells: 1 },
    ];
    const { of } = postingsReader([{ finder: { find }, records }]);
    expect([...(await of('owlº'))]).toEqual([2, 70, 128 + 3]);
  });
});
