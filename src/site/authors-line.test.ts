import { expect, it } from 'vitest';
import { authorsLine } from './authors-line.ts';

it.each([
  [['A'], true, { first: 'A', others: '', count: '', isCut: false }],
  [['A', 'B', 'C', 'D'], true, { first: 'A', others: ', B, C, D', count: '(4)', isCut: false }],
  [['A', 'B', 'C', 'D', 'E'], true, { first: 'A', others: ', B … E', count: '(5)', isCut: false }],
  [['A'], false, { first: 'A', others: '', count: '', isCut: true }],
  [['A', 'B', 'C', 'D', 'E'], false, { first: 'A', others: ', B, C', count: '', isCut: true }],
])('of %j (complete: %s) is %j', (authors, isComplete, line) => {
  expect(authorsLine(authors, isComplete)).toEqual(line);
});
