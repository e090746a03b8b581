import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutSegments, SEGMENT_SIZES } from './cut-segments.ts';

const papers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const sizes = (count: number): number[] =>
  cutSegments(papers(count), SEGMENT_SIZES).map(({ length }) => length);

it.each([
  [0, [0]],
  [511, [511]],
  [1535, [1535]],
  [1536, [1024, 512]],
  [8703, [7168, 1535]],
  [8704, [8192, 512]],
  [16051, [8192, 7168, 691]],
  [20000, [8192, 8192, 3072, 544]],
])('cuts %d papers into segments of %j', (count, expected) => {
  expect(sizes(count)).toEqual(expected);
});

it('keeps all papers in their order, and full segments as they are when papers are added', () => {
  const count = fc.nat({ max: 40_000 });
  fc.assert(
    fc.property(count, count, (before, more) => {
      const [old, next] = [papers(before), papers(before + more)].map((some) =>
        cutSegments(some, SEGMENT_SIZES),
      );
      expect(next?.flat().length).toBe(before + more);
      const full = (old ?? []).filter(({ length }) => length === SEGMENT_SIZES.full);
      expect(
        full.every(([first], at) => next?.[at]?.[0] === first && next?.[at]?.length === SEGMENT_SIZES.full),
      ).toBe(true);
    }),
    { numRuns: 30 },
  );
});
