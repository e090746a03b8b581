import { expect, it } from 'vitest';
import { parseAuthors } from './authors.ts';

it.each([
  ['Ada Byron, Bo Chen', ['Ada Byron', 'Bo Chen'], true],
  ['Ada Byron et.al.', ['Ada Byron'], false],
  ['Ada Byron, Bo Chen et al.', ['Ada Byron', 'Bo Chen'], false],
  ['A,B,C', ['A', 'B', 'C'], true],
  ['Ada Byron and Bo Chen', ['Ada Byron', 'Bo Chen'], true],
  ['张三、李四 等', ['张三', '李四'], false],
  ['null', [], true],
  ['', [], true],
])('reads "%s"', (text, names, isComplete) => {
  expect(parseAuthors(text)).toEqual({ names, isComplete });
});
