import { expect, it } from 'vitest';
import { abbreviation, englishKey } from './english-key.ts';

it.each([
  ['LLMs', 'LLM'],
  ['SW-SKA', 'SW-SKA'],
  ['P&ID', 'P&ID'],
  ['mAP', 'mAP'],
  ['Needle', undefined],
  ['large', undefined],
  ['', undefined],
])('abbreviation of "%s" is %s', (text, expected) => {
  expect(abbreviation(text)).toBe(expected);
});

it.each([
  ['Large Language Models', 'large-language model'],
  ['multi-modal model', 'Multimodal Models'],
  ['strategies', 'strategy'],
])('takes "%s" and "%s" for one term', (one, other) => {
  expect(englishKey(one)).toBe(englishKey(other));
});
