import { expect, it } from 'vitest';
import { accountLines } from './account-lines.ts';

const LINES = ['# Banner', '', 'record', 'stray one', 'stray two', 'record', 'stray three'];

it('counts every line once, blank ones as furniture', () => {
  expect(accountLines(LINES, [3, 6], [1]).counts).toEqual({ total: 7, record: 2, furniture: 2, unread: 3 });
});

it('shows runs of unread lines with their text', () => {
  expect(accountLines(LINES, [3, 6], [1]).findings).toEqual([
    { code: 'unread-line', line: 4, message: 'Not read up to line 5: "stray one ⏎ stray two"' },
    { code: 'unread-line', line: 7, message: 'Not read: "stray three"' },
  ]);
});

it('cuts what is long', () => {
  expect(accountLines(['x'.repeat(10_000)], [], []).findings[0]?.message.length).toBeLessThan(400);
});
