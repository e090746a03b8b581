import { expect, it } from 'vitest';
import { parsePart, shareOf } from './part.ts';

it('is a number of so many', () => {
  expect(parsePart('2/10')).toEqual({ number: 2, of: 10 });
  for (const text of ['', '2', '0/2', '3/2', '1/0', '1/2/3', '-1/2', '1.5/2', 'a/b'])
    expect(parsePart(text)).toBeUndefined();
});

it('has its share of things, and all parts together have each once', () => {
  const things = ['a', 'b', 'c', 'd', 'e'];
  expect(shareOf(things, { number: 1, of: 2 })).toEqual(['a', 'c', 'e']);
  const parts = [1, 2, 3].flatMap((number) => shareOf(things, { number, of: 3 }));
  expect(parts.sort()).toEqual(things);
});
