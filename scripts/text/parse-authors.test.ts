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
  ['Cy Do,  et al. (12 more not shown)', ['Cy Do'], false],
  ['Dee Em et al. (River Lab)', ['Dee Em'], false],
  ['Ann Bell 等 (Example University)', ['Ann Bell'], false],
  ['Ida Jones, Ken Lane 等（示例大学）', ['Ida Jones', 'Ken Lane'], false],
  ['Ann Bell, Cara Dunn 等 4 位作者', ['Ann Bell', 'Cara Dunn'], false],
  ['张三等', ['张三'], false],
  ['Ann Bell, Cara Dunn...', ['Ann Bell', 'Cara Dunn'], false],
  ['Ann Bell, Cara Dunn, …', ['Ann Bell', 'Cara Dunn'], false],
  ['Ann Bell, Cara Dunn (+3 more)', ['Ann Bell', 'Cara Dunn'], false],
  ['Ann Bell and 12 others', ['Ann Bell'], false],
  ['Ann Bell, and Cara Dunn', ['Ann Bell', 'Cara Dunn'], true],
  ['Bell, A., Dunn, C. D., Fox, E. et al.', ['A. Bell', 'C. D. Dunn', 'E. Fox'], false],
  ['Jones, Ida, Lane, Ken', ['Ida Jones', 'Ken Lane'], true],
  ['Jones, Ida; Lane, Ken', ['Ida Jones', 'Ken Lane'], true],
  ['Ann Bell; Cara Dunn', ['Ann Bell', 'Cara Dunn'], true],
  ['Bell A, Dunn C', ['Bell A', 'Dunn C'], true],
  ['Wei, Zhang', ['Wei', 'Zhang'], true],
  ["['Ann Bell', 'Cara Dunn']", ['Ann Bell', 'Cara Dunn'], true],
  ['["Ann Bell", "Sean O\'Neil"]', ['Ann Bell', "Sean O'Neil"], true],
  ['Ann Bell¹,², Cara Dunn²', ['Ann Bell', 'Cara Dunn'], true],
  ['Ann Lee,Gregor. Mill,Bo Li', ['Ann Lee', 'Gregor. Mill', 'Bo Li'], true],
  ['山田太郎、佐藤花子 ほか', ['山田太郎', '佐藤花子'], false],
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
