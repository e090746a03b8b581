import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TermSource } from '../../src/terms/term-source.ts';
import { growth, MAX_GROWTH } from '../../src/tests/growth.ts';
import { mineTerms } from './mine-terms.ts';

const paper = (id: string, zh: string, en = ''): TermSource => ({ id, zh: [zh], en: en === '' ? [] : [en] });

/** `english [short]: rendering count, …` of each mined term. */
const mined = (...papers: TermSource[]): string[] =>
  mineTerms(papers).map(({ english, abbreviations, renderings }) => {
    const shown = renderings.map(({ chinese, count }) => `${chinese} ${count}`).join(', ');
    return `${[english, ...abbreviations].join(' = ')}: ${shown}`;
  });

describe('mineTerms, in one text', () => {
  it.each([
    ['我们提出检索增强生成 (RAG)。', 'RAG: 检索增强生成 1'],
    ['隨著多模態大型語言模型（MLLM）的發展', 'MLLM: 多模態大型語言模型 1'],
    ['本文研究思维链 (Chain-of-thought) 的作用', 'Chain-of-thought: 思维链 1'],
    ['现有的大语言模型 (Large Language Models, LLMs) 很强', 'Large Language Model = LLM: 大语言模型 1'],
    ['一种称为「状态崩溃」（state collapse）的现象', 'state collapse: 状态崩溃 1'],
    ['基于人类反馈的强化学习 (RLHF) 是', 'RLHF: 人类反馈的强化学习 1'],
    ['使用基于对比学习 (contrastive learning) 的方法', 'contrastive learning: 对比学习 1'],
    ['视觉-语言模型 (vision-language model)', 'vision-language model: 视觉-语言模型 1'],
    ['我们提出 knowledge distillation（知识蒸馏）方法', 'knowledge distillation: 知识蒸馏 1'],
    ['采用 T 细胞受体 (T-cell receptor)', 'T-cell receptor: T 细胞受体 1'],
    ['混合专家（简称 MoE）', []],
  ])('reads %s', (text, expected) => {
    expect(mined(paper('1', text))).toEqual([expected].flat());
  });

  it.each([
    '准确率 (95.3%)',
    '先前的工作 (Smith et al., 2024)',
    '先前的工作 (2024)',
    '许多模型 (e.g., GPT-4 and Claude)',
    '如下所示 (见图)',
    '大型模型 (GPT-4o)',
    '我们的数据集 (DocLayNet)',
    '三个基准 (HS Math、GSM8K、MMLU)',
    '结果如此 (which is better than ours)',
    '集 (set)',
    '包括 (ii) 方法',
    '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥 (RL)',
    '代码在网站 (https://example.org/x)',
    'GPT-4 (例如最好的模型)',
  ])('takes nothing from %s', (text) => {
    expect(mined(paper('1', text))).toEqual([]);
  });
});

describe('mineTerms, over a corpus', () => {
  it('joins an abbreviation, its plural, its long form and both scripts', () => {
    const papers = [
      paper('1', '大型語言模型 (LLM) 很強', 'We study large language models (LLMs).'),
      paper('2', '大型语言模型 (Large Language Models, LLMs) 很强'),
      paper('3', '大型語言模型（LLMs）很強'),
    ];
    expect(mined(...papers)).toEqual(['Large Language Model = LLM: 大型語言模型 3']);
  });

  it('cuts what precedes a term where the rest recurs before the same English', () => {
    const papers = [
      paper('1', '图神经网络 (GNN) 很强'),
      paper('2', '。图神经网络 (GNN) 的'),
      paper('3', '庞大图神经网络 (GNN) 的'),
    ];
    expect(mined(...papers)).toEqual(['GNN: 图神经网络 3']);
  });

  it('keeps terms of one abbreviation apart', () => {
    const papers = [
      paper('1', '增强现实 (AR) 技术', 'augmented reality (AR) devices'),
      paper('2', '自回归 (AR) 生成', 'autoregressive (AR) generation'),
      paper('3', '增强现实 (AR) 眼镜'),
    ];
    expect(mined(...papers)).toEqual(['augmented reality = AR: 增强现实 2', 'autoregressive = AR: 自回归 1']);
  });

  it('takes an abbreviation that the English of its only paper does not explain for a name', () => {
    expect(mined(paper('1', '多阶段推荐模型 (MSRX)', 'We present MSRX, a model.'))).toEqual([]);
  });

  it('names the papers of each rendering once', () => {
    const [term] = mineTerms([paper('b', '思维链 (CoT) 与思维链 (CoT)'), paper('a', '思维链 (CoT)')]);
    expect(term).toMatchObject({ renderings: [{ count: 3, papers: ['a', 'b'] }] });
  });
});

const piece = fc.constantFrom(
  ...[
    '我们提出',
    '大语言模型',
    '大型語言模型',
    '的',
    '对比学习',
    ' (LLM)',
    '（LLMs）',
    ' (Large Language Models, LLMs)',
  ],
  ...['(', '）', '，', 'RAG', ' ', '𠀀', '-', '检索增强生成 (RAG)', '(i)', '思维链'],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string(),
);
const sources = fc
  .uniqueArray(fc.record({ id: fc.string(), zh: fc.array(text), en: fc.array(text) }), {
    selector: ({ id }) => id,
  })
  .filter((papers) => papers.length < 8);

describe('mineTerms, whatever the texts', () => {
  it('never throws, and gives the same terms in any order of the papers', () => {
    fc.assert(
      fc.property(sources, (papers) => {
        expect(mineTerms(papers.toReversed())).toEqual(mineTerms(papers));
      }),
    );
  });

  it('gives renderings that stand in the texts of the papers it names', () => {
    fc.assert(
      fc.property(sources, (papers) => {
        for (const { renderings } of mineTerms(papers))
          for (const { chinese, papers: ids } of renderings)
            expect(papers.some(({ id, zh }) => ids.includes(id) && zh.join('\n').includes(chinese))).toBe(
              true,
            );
      }),
    );
  });

  it('takes time that grows with the text', { tags: 'long' }, async () => {
    const taken = await growth(20_000, (size) => {
      const long = '我们提出大语言模型'.repeat(size);
      mineTerms([
        paper('1', `${long} (LLM)`),
        paper('2', '('.repeat(2.5 * size)),
        paper('3', 'a '.repeat(2.5 * size)),
      ]);
    });
    expect(taken).toBeLessThan(MAX_GROWTH);
  });
});
