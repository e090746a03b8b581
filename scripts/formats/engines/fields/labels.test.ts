import { expect, it } from 'vitest';
import { fieldOfLabel } from './labels.ts';

it.each([
  ['Title', 'title'],
  ['**Title (ZH)**:', 'titleZh'],
  ['- **Authors:**', 'authors'],
  ['作者：', 'authors'],
  ['📝 摘要（中文）', 'abstractZh'],
  ['📄 摘要（原文）', 'abstract'],
  ['发布日期', 'date'],
  ['Publish Date', 'date'],
  ['\\*\\*PDF Link\\*\\*', 'id'],
  ['论文链接', 'id'],
  ['代码链接', 'code'],
  ['TL;DR:', 'note'],
  ['Author(s)', 'authors'],
  ['⭐', undefined],
  ['#', 'nothing'],
  ['In this paper', undefined],
])('reads "%s" as %s', (label, field) => {
  expect(fieldOfLabel(label)).toBe(field);
});
