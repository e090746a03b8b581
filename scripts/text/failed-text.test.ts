import { expect, it } from 'vitest';
import { isFailedText } from './failed-text.ts';

it.each([
  'Summary generation failed',
  'Translation failed: timeout',
  "I'm sorry, but I cannot translate this.",
  'As an AI language model, I have no access to the paper.',
  '抱歉，我无法访问该论文。',
  '翻译失败',
  '作为一个人工智能语言模型，我无法访问网页。',
  '暂无摘要',
  'N/A',
])('knows "%s" for an apology', (text) => {
  expect(isFailedText(text)).toBe(true);
});

it.each([
  'As an alternative to attention, we propose rivers.',
  'Failed predictions are studied in this paper.',
  '无法观测的变量给因果推断带来困难。',
  '翻译是一项困难的任务。',
  '作為 AI 的重要技術，檢索增強生成備受關注。',
  '作为大语言模型的典型应用之一，检索增强生成备受关注。',
  'As an AI technique, retrieval is popular.',
])('leaves "%s" alone', (text) => {
  expect(isFailedText(text)).toBe(false);
});
