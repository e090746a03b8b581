import { expect, it } from 'vitest';
import { topicOf } from './heading-topic.ts';

it.each([
  '推荐系统',
  '文本摘要',
  '自动摘要',
  '模型更新',
  '知识更新',
  '统计学习',
  'Papers with Code',
  'Statistics and Learning Theory',
  'Text Summary Evaluation',
  'Large Language Models',
])('takes %s for a topic', (heading) => {
  expect(topicOf(heading)).toBe(heading);
});

it.each([
  '摘要',
  '最新更新',
  '更新日志',
  '推荐阅读',
  '论文列表',
  '今日推荐',
  '每日论文速递',
  'Updates',
  'Table of Contents',
  'About',
  'About this project',
  'Daily arXiv',
  'New submissions for Tue, 22 Nov 22',
  '2024-05-01',
])('takes %s for what the digest says of itself', (heading) => {
  expect(topicOf(heading)).toBeUndefined();
});
