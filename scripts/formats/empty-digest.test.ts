import { expect, it } from 'vitest';
import { saysNoPapers } from './empty-digest.ts';

it.each([
  ['# Tidings', 'There is no result'],
  ['# 2024-06-11', '', 'No new papers today.'],
  ['# 灯笼日报', '今日没有新论文。'],
  ['当次推荐总数：0'],
  ['# 灯の論文', '新着論文はありません'],
])('knows a digest without papers: %s', (...lines) => {
  expect(saysNoPapers(lines)).toBe(true);
});

it.each([
  ['# My tool', 'This tool reads papers.'],
  ['# Tidings', 'No new papers on tea.', '- [Lanterns](https://arxiv.org/abs/2406.00110)'],
  ['总数：10 篇'],
  [`No papers ${'and much more '.repeat(40)}`],
])('takes no other file for one: %s', (...lines) => {
  expect(saysNoPapers(lines)).toBe(false);
});
