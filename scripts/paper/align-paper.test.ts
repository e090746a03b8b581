import { expect, it } from 'vitest';
import type { MergedPaper } from '../record/record.ts';
import { parseBlocks } from '../text/blocks/parse-blocks.ts';
import { alignPaper } from './align-paper.ts';

const paper = (en: string, zh: string): MergedPaper => ({
  paper: {
    id: '2401.00001',
    title: { en: 'T' },
    topics: [],
    links: [],
    mentions: [{ digest: 'd', line: 1, fields: [] }],
  },
  body: { en: parseBlocks(en).blocks, zh: parseBlocks(zh).blocks },
});
const beadsOf = (en: string, zh: string) =>
  alignPaper(paper(en, zh)).paper.alignment?.map((bead) => [bead.en, bead.zh]);

it('gives a paper the beads of its two abstracts', () => {
  const en =
    'We propose Lighthouse, a method for 12 datasets. Experiments show a gain of 3.5%. The code is public.';
  const zh = '我们提出 Lighthouse，一种用于 12 个数据集的方法。实验表明提升了 3.5%。代码已公开。';
  expect(beadsOf(en, zh)).toEqual([
    [[0], [0]],
    [[1], [1]],
    [[2], [2]],
  ]);
});

it('links no texts that are not translations of each other', () => {
  const en = 'We grasp teapots with a soft hand. The robot pours tea for 40 guests.';
  expect(beadsOf(en, '本文研究星系的旋转曲线。观测数据来自 1998 年的巡天。')).toBeUndefined();
});

it('leaves a paper with one abstract as it is', () => {
  const one: MergedPaper = { ...paper('Text.', ''), body: { en: parseBlocks('Text.').blocks } };
  expect(alignPaper(one)).toBe(one);
});
