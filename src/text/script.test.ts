import { describe, expect, it } from 'vitest';
import { detectScript, hasChinese, isChinese } from './script.ts';

describe('detectScript', () => {
  it.each([
    ['我们提出一种强化学习方法', 'Hans'],
    ['我們提出一種強化學習方法', 'Hant'],
    ['著名的 Transformer 模型在训练后仍然难以对齐', 'Hans'],
    ['使用 GPT-4 之後，只有台灣的檢索增強生成', 'Hant'],
    ['大模型', undefined],
    ['人工智能', undefined],
    ['A plain English title', undefined],
    ['', undefined],
  ])('finds the script of %j: %s', (text, script) => {
    expect(detectScript(text)).toBe(script);
  });
});

describe('isChinese', () => {
  it.each([
    ['强化学习', true],
    ['基于 BERT 的命名实体识别', true],
    ['我们用 PPO、DPO 和 GRPO 训练 Llama-3 与 Qwen2.5，在 GSM8K、MATH 上优于 GPT-4o。', true],
    ['The word 中文 is the name of the language.', false],
    ['An English abstract', false],
    ['日本語の論文を検索するための手法', false],
    ['한국어 논문 檢索', false],
    ['注意機構で川の流量測定。GitHub公開、精度三割向上。', false],
    ['本文研究日语助词「が」与「は」的区别，并提出一种新的注意力模型，用于分析语料库中的句子。', true],
    ['2410.07177', false],
    ['', false],
  ])('says of %j: %s', (text, answer) => {
    expect(isChinese(text)).toBe(answer);
  });
});

it('finds the Chinese in a title of English names, and none in Japanese', () => {
  expect(hasChinese('KAN: Kolmogorov-Arnold 网络')).toBe(true);
  expect(hasChinese('大規模言語モデルの調査')).toBe(false);
  expect(hasChinese('Needle in a Haystack')).toBe(false);
});
