import { describe, expect, it } from 'vitest';
import { dateOfPath, parseDate } from './parse-date.ts';

describe('parseDate', () => {
  it.each([
    ['2024-10-09', '2024-10-09'],
    ['2024/1/9', '2024-01-09'],
    ['20170612', '2017-06-12'],
    ['22-Jan-2025', '2025-01-22'],
    ['Tue, 22 Nov 22', '2022-11-22'],
    ['2024年05月20日', '2024-05-20'],
    ['October 9th, 2024', '2024-10-09'],
    ['Updated on 2026.06.29', '2026-06-29'],
    ['2026 Jan 4', '2026-01-04'],
    ['4 Jan 2026', '2026-01-04'],
    ['Jan. 4, 2026', '2026-01-04'],
    ['Sunday, 4 January, 2026', '2026-01-04'],
    ['2026年1月4日（周日）', '2026-01-04'],
    ['2026-01-04T09:15:18Z', '2026-01-04'],
    ['2026년 1월 4일', '2026-01-04'],
    ['06/30/2020 09:15:18', '2020-06-30'],
    ['30.06.2020', '2020-06-30'],
  ])('reads %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each([
    '2024-02-30',
    '2024-13-01',
    'soon',
    '',
    '12 Foo 2024',
    '120241009',
    '01/04/2026',
    '26-01-04',
    '2026-01',
  ])('finds no date in "%s"', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

it.each([
  ['ai-weekly/2024/0617-0621.md', '2024-06-21'],
  ['arxiv-daily/2024-10-10/LLM.md', '2024-10-10'],
  ['notes/README.md', undefined],
])('dates the path %s', (path, date) => {
  expect(dateOfPath(path)).toBe(date);
});
