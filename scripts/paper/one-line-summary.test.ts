import { expect, it } from 'vitest';
import type { Block } from '../record/record.ts';
import { oneLineSummary } from './one-line-summary.ts';

const note = (label: string, value: string): Block => ({
  type: 'paragraph',
  children: [
    { type: 'strong', children: [{ type: 'text', value: label }] },
    { type: 'text', value: ` ${value}` },
  ],
});
const OWLS = note('TL;DR', 'Owls see in the dark.');

it.each([
  [[OWLS], { en: 'Owls see in the dark.' }],
  [[note('Method', 'We look.'), note('tldr:', 'Owls see $x^2$ more.')], { en: 'Owls see $x^2$ more.' }],
  [[note('一句话总结', '猫头鹰在夜里看得见。')], { zh: '猫头鹰在夜里看得见。' }],
  [[OWLS, note('一句話總結：', '貓頭鷹看得見。')], { en: 'Owls see in the dark.', zh: '貓頭鷹看得見。' }],
  [[OWLS, note('TL;DR', 'Bats hear.')], { en: 'Owls see in the dark.' }],
])('takes the line of %j', (notes, summary) => {
  expect(oneLineSummary(notes)).toEqual(summary);
});

it.each<[Block]>([
  [note('Method', 'We look.')],
  [note('TL;DR', '')],
  [note('TL;DR', `${'very '.repeat(200)}long`)],
  [{ type: 'paragraph', children: [{ type: 'text', value: 'TL;DR is a word.' }] }],
])('finds none in %j', (block) => {
  expect(oneLineSummary([block])).toBeUndefined();
});
