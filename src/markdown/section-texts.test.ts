import { expect, it } from 'vitest';
import { sectionTexts } from './section-texts.ts';

it('reads the text of each section, TeX as its source', () => {
  const body = [
    '## Abstract',
    'We use $x_1$ and \\<b\\> of **bold**',
    'models.  ',
    'Second line.',
    '',
    '* one',
    '* two',
    '',
    '## 摘要',
    '我们强',
    '化学习 GPT',
    '模型。',
    '',
    '## Notes',
  ].join('\n');
  expect([...sectionTexts(body)]).toEqual([
    ['Abstract', 'We use x_1 and <b> of bold models. Second line. one two'],
    ['摘要', '我们强化学习 GPT 模型。'],
  ]);
});
