import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseAuthors } from './parse-authors.ts';

it.each([
  ['Ada Byron, Bo Chen', ['Ada Byron', 'Bo Chen'], true],
  ['Ada Byron et.al.', ['Ada Byron'], false],
  ['Ada Byron, Bo Chen et al.', ['Ada Byron', 'Bo Chen'], false],
  ['Betal Metalla, Bo Chen', ['Betal Metalla', 'Bo Chen'], true],
  ['A,B,C', ['A', 'B', 'C'], true],
  ['Ada Byron and Bo Chen', ['Ada Byron', 'Bo Chen'], true],
  ['张三、李四 等', ['张三', '李四'], false],
  [
    'Ada Byron (1), Bo Chen (1 and 2) ((1) One University, (2) Two Labs, Inc.)',
    ['Ada Byron', 'Bo Chen'],
    true,
  ],
  ['Ada Byron(ONE),Bo Chen', ['Ada Byron', 'Bo Chen'], true],
  ['Authors: Ada Byron (One University, Japan)', ['Ada Byron'], true],
  ['Bo (Bob) Chen', ['Bo (Bob) Chen'], true],
  ['Ada Byron*, Bo Chen1,2', ['Ada Byron', 'Bo Chen'], true],
  ['zq123, abc', ['zq123', 'abc'], true],
  ['Ada Byron (unclosed, Bo Chen', ['Ada Byron'], true],
  ['null', [], true],
  ['', [], true],
])('reads "%s"', (text, names, isComplete) => {
  expect(parseAuthors(text)).toEqual({ names, isComplete });
});

it('never throws, and reads what it gave again', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { names } = parseAuthors(text);
      expect(parseAuthors(names.join(', ')).names.length).toBeLessThanOrEqual(names.length);
    }),
  );
});
