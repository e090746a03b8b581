import { describe, expect, it } from 'vitest';
import { type PartHit, rank } from './rank.ts';

const hit = (score: number, where: 'head' | 'text' = 'text', form: 'exact' | 'other' = 'exact'): PartHit => ({
  score,
  isInHead: where === 'head',
  isExact: form === 'exact',
});

describe('rank', () => {
  it('keeps only papers that answer every part', () => {
    expect(
      rank([
        new Map([
          ['a', hit(1)],
          ['b', hit(1)],
        ]),
        new Map([
          ['b', hit(1)],
          ['c', hit(1)],
        ]),
      ]),
    ).toEqual(['b']);
  });

  it('puts title hits before abstract hits, and more of them first', () => {
    const one = new Map([
      ['abstract', hit(9)],
      ['title', hit(1, 'head')],
      ['both', hit(1, 'head')],
    ]);
    const two = new Map([
      ['abstract', hit(9)],
      ['title', hit(1)],
      ['both', hit(1, 'head')],
    ]);
    expect(rank([one, two])).toEqual(['both', 'title', 'abstract']);
  });

  it('orders equals by score, then as they came', () => {
    expect(
      rank([
        new Map([
          ['a', hit(1)],
          ['b', hit(2)],
          ['c', hit(1)],
        ]),
      ]),
    ).toEqual(['b', 'a', 'c']);
  });

  it('puts a rare exact form before other forms in titles', () => {
    expect(
      rank([
        new Map([
          ['other', hit(0, 'head', 'other')],
          ['exact', hit(1)],
        ]),
      ]),
    ).toEqual(['exact', 'other']);
  });

  it('puts titles with another form first when the exact form is common', () => {
    const common = Array.from({ length: 21 }, (_, index): [string, PartHit] => [`exact${index}`, hit(1)]);
    expect(rank([new Map([...common, ['other', hit(0, 'head', 'other')]])])[0]).toBe('other');
  });

  it('gives nothing for no parts', () => {
    expect(rank([])).toEqual([]);
  });
});
