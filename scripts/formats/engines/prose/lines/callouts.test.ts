import { expect, it } from 'vitest';
import { calloutOf } from './callouts.ts';

it.each([
  ['[!abstract] 摘要', '摘要', 'abstract'],
  ['[!abstract]', 'abstract', 'abstract'],
  ['[!summary]-', 'summary', 'abstract'],
  ['[!quote] Abstract', 'Abstract', 'abstract'],
  ['[!note]+ Authors', 'Authors', 'authors'],
  ['[!summary] One sentence', 'One sentence', undefined],
  ['[!info] Metadata', 'Metadata', undefined],
  ['[!TIP]', 'TIP', undefined],
])('takes %s for a label', (text, label, field) => {
  expect([calloutOf(text)?.label?.label, calloutOf(text)?.label?.field]).toEqual([label, field]);
});

it.each([
  ['[!quote]', ''],
  ['[!cite] Ann Lee (2024)', 'Ann Lee (2024)'],
  ['[!info]+ [Kettles](https://example.org)', '[Kettles](https://example.org)'],
  [
    '[!tip] Kettles whistle when the water in them boils, and stop later',
    'Kettles whistle when the water in them boils, and stop later',
  ],
])('takes %s for no label', (text, rest) => {
  expect(calloutOf(text)).toEqual({ text: rest });
});

it.each(['[![badge](a.svg)](b)', 'A text', '[1] A text'])('takes %s for no callout', (text) => {
  expect(calloutOf(text)).toBeUndefined();
});
