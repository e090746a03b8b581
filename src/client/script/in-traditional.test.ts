import { expect, it } from 'vitest';
import { inTraditional } from './in-traditional.ts';

it.each([
  ['跳到正文', '跳到正文'],
  ['主题', '主題'],
  ['论文与术语', '論文與術語'],
  ['2024年12月20日', '2024年12月20日'],
  ['天后宮每日新聞', '天后宮每日新聞'],
  ['', ''],
])('writes "%s" as "%s"', (text, expected) => {
  expect(inTraditional(text)).toBe(expected);
  expect(inTraditional(text)).toBe(expected);
});
