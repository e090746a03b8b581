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
  'Failed to translate: timeout',
  'Unable to generate summary.',
  'Failed to fetch the abstract from https://example.org/a',
  'Unable to generate a summary, please try again later.',
  'We are sorry, but the service is down.',
  '无法获取该论文的摘要。',
  '无法翻译，请稍后再试',
  '没有摘要',
  '翻译错误：超时',
  '很遗憾，我无法访问这个网页。',
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
  '无法获取梯度的黑盒优化问题在工程中十分常见。',
  '没有翻译数据的低资源语言一直缺少模型。',
  '无法提供标注的场景需要无监督方法，我们提出一种。',
  '翻译错误是机器翻译研究的主要对象。',
  '生成错误的内容会误导用户。',
  '很遗憾，现有方法都需要大量标注。',
  'Unable to generate faithful text, language models need retrieval.',
  'Unable to extract text from noisy scans, OCR systems fail.',
  'Failed to generate code is one of the errors that we study.',
  'As an AI language model, GPT-4 has been studied widely.',
  'Translation failed users for years: we study why.',
])('leaves "%s" alone', (text) => {
  expect(isFailedText(text)).toBe(false);
});
