import { describe, expect, it } from 'vitest';
import { missText } from './misses.ts';
import type { Answered } from './query-measures.ts';
import { scoreAnswer } from './scores.ts';

const answered = (truth: string[], ids: string[], total = ids.length, byAuthor: string[] = []): Answered => ({
  query: { kind: 'chinese', typed: '猫', truth: new Set(truth), byAuthor: new Set(byAuthor) },
  shown: { ids, total, milliseconds: 1 },
  bytes: undefined,
});
const RIGHT = { recall: 1, isFirstRight: true, isExact: true };
const many = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, n) => String(from + n));

describe('scoreAnswer', () => {
  it.each([
    ['all and only the true papers', answered(['a', 'b'], ['b', 'a']), RIGHT],
    ['related papers after them', answered(['a'], ['a', 'x'], 1), RIGHT],
    ['an author of that name', answered(['a'], ['a', 'b'], 2, ['b']), RIGHT],
    ['a paper too many', answered(['a'], ['a', 'x']), { ...RIGHT, isExact: false }],
    [
      'another paper in its place',
      answered(['a', 'b'], ['a', 'x']),
      { ...RIGHT, recall: 0.5, isExact: false },
    ],
    ['a wrong paper first', answered(['a'], ['x', 'a']), { ...RIGHT, isFirstRight: false, isExact: false }],
    ['more than are shown at first', answered(many(0, 30), many(5, 25), 30), { ...RIGHT, recall: undefined }],
  ])('scores %s', (_, answer, score) => {
    expect(scoreAnswer(answer)).toEqual(score);
  });

  it('scores no answer as nothing found', () => {
    const none = { ...answered(['a'], []), shown: undefined };
    expect(scoreAnswer(none)).toEqual({ recall: 0, isFirstRight: false, isExact: false });
    expect(missText(none)).toBe('chinese 猫: no answer');
  });
});

describe('missText', () => {
  it('says nothing on a right answer, and what is wrong with another one', () => {
    expect(missText(answered(['a'], ['a']))).toBeUndefined();
    expect(missText(answered(['a', 'b'], ['x', 'a']))).toMatchInlineSnapshot(
      `"chinese 猫: 2 found, 2 true; first x is wrong; wrong x; not shown b"`,
    );
  });
});
