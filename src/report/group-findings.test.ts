import { expect, it } from 'vitest';
import { groupFindings } from './group-findings.ts';

const finding = (code: string, file: string, line: number) =>
  ({ code, severity: 'warning', file, line, message: `${code} ${line}.` }) as const;
const times = (count: number, code: string, file: string) =>
  Array.from({ length: count }, (_, index) => finding(code, file, index + 1));

it('shows five findings of one kind in one source as the first of them', () => {
  const found = [...times(3, 'unread-line', 'owls/a.md'), ...times(2, 'unread-line', 'owls/b.md')];
  expect(groupFindings(found)).toEqual([{ ...finding('unread-line', 'owls/a.md', 1), more: 4 }]);
});

it('shows fewer, other kinds and other sources one by one, in their order', () => {
  const found = [
    ...times(4, 'unread-line', 'owls/a.md'),
    ...times(1, 'invalid-date', 'owls/a.md'),
    ...times(4, 'unread-line', 'teapots/a.md'),
  ];
  expect(groupFindings(found)).toEqual(found.map((one) => ({ ...one, more: 0 })));
});
