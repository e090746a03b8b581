import { expect, it } from 'vitest';
import { splitLines } from './split-lines.ts';

it.each([
  ['no text', '', []],
  ['a text without a line end', 'a', ['a']],
  ['a line end at the end', 'a\n', ['a']],
  ['a blank line at the end', 'a\n\n', ['a', '']],
  ['every kind of line end', 'a\nb\r\nc\rd\u0085e\u2028f\u2029g', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
  ['LF before CR', 'a\n\rb', ['a', '', 'b']],
])('splits %s', (_, text, lines) => {
  expect(splitLines(text)).toEqual(lines);
});
