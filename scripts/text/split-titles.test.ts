import { expect, it } from 'vitest';
import { splitTitles } from './split-titles.ts';

it.each([
  [
    'Rivers of Attention: Measuring Flow / 注意力之河：测量流量',
    'Rivers of Attention: Measuring Flow',
    '注意力之河：测量流量',
  ],
  ['LAKE: Deep and Still Waters for Two: 两人的静水', 'LAKE: Deep and Still Waters for Two', '两人的静水'],
  ['POND: A Study of Frogs / POND：一项青蛙研究', 'POND: A Study of Frogs', 'POND：一项青蛙研究'],
  ['POND\\-2: A Study of Frogs / POND-2：一项青蛙研究', 'POND\\-2: A Study of Frogs', 'POND-2：一项青蛙研究'],
  ['POND-2: A Study of Frogs / POND 2：一项青蛙研究', 'POND-2: A Study of Frogs', 'POND 2：一项青蛙研究'],
  ['POND: A Study of Frogs - POND：一项青蛙研究', 'POND: A Study of Frogs', 'POND：一项青蛙研究'],
  ['What the Frogs of a Pond Know：一项青蛙研究', 'What the Frogs of a Pond Know', '一项青蛙研究'],
  ['Rivers of Attention (注意力之河)', 'Rivers of Attention', '注意力之河'],
  ['Rivers of Attention<br>注意力之河', 'Rivers of Attention', '注意力之河'],
  ['Rivers of Attention ｜ 注意力之河', 'Rivers of Attention', '注意力之河'],
  ['Rivers of Attention - 基于 LLM 的河流 (第二版)', 'Rivers of Attention', '基于 LLM 的河流 (第二版)'],
  ['注意力之河 / Rivers of Attention: Measuring Flow', 'Rivers of Attention: Measuring Flow', '注意力之河'],
  ['注意力之河（Rivers of Attention）', 'Rivers of Attention', '注意力之河'],
])('divides "%s"', (text, en, zh) => {
  expect(splitTitles(text)).toEqual({ en, zh });
});

it.each([
  ['Dams for Language /', 'Dams for Language'],
  ['KFRA: 知识增强的细粒度视觉理解智能体', 'KFRA: 知识增强的细粒度视觉理解智能体'],
  ['Quiet River AI: 从记忆到认知的注意力', 'Quiet River AI: 从记忆到认知的注意力'],
  ['Look, Ask, Answer：一种提问方法', 'Look, Ask, Answer：一种提问方法'],
  ['用 Rivers of Attention 测量流量', '用 Rivers of Attention 测量流量'],
  ['A Study of the Character 河', 'A Study of the Character 河'],
  ['Rivers of Attention: 注意力の川', 'Rivers of Attention: 注意力の川'],
  ['A/B Testing in Rivers', 'A/B Testing in Rivers'],
  ['', ''],
])('leaves "%s" whole', (text, one) => {
  expect(splitTitles(text)).toEqual({ one });
});
