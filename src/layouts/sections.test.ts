import { expect, it } from 'vitest';
import { currentAt, SECTIONS } from './sections.ts';

it.each([
  ['', ['page', undefined, undefined, undefined, undefined]],
  ['archive/', [undefined, 'page', undefined, undefined, undefined]],
  ['days/2024-12-20/', [undefined, 'true', undefined, undefined, undefined]],
  ['topics/llm/', [undefined, undefined, 'true', undefined, undefined]],
  ['digests/ai-weekly/2024/1216-1220/', [undefined, undefined, undefined, 'true', undefined]],
  ['sources/ai-weekly/', [undefined, undefined, undefined, 'true', undefined]],
  ['mine/', [undefined, undefined, undefined, undefined, 'page']],
  ['abs/2410.07177/', [undefined, undefined, undefined, undefined, undefined]],
])('knows the section of "%s"', (page, expected) => {
  expect(SECTIONS.map((section) => currentAt(section, page))).toEqual(expected);
});
