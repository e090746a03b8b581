import { expect, it } from 'vitest';
import { shownTitles } from './shown-titles.ts';

const zh = '基于方差的课程强化学习';

it.each([
  [`VCRL: Variance-based Curriculum: ${zh}`, { en: 'VCRL: Variance-based Curriculum', zh }],
  [`VCRL（${zh}）`, { en: 'VCRL', zh }],
  [`VCRL ${zh}`, { en: 'VCRL', zh }],
  [zh, { zh }],
  ['VCRL: 课程学习', { en: 'VCRL: 课程学习', zh }],
  ['Learning to See', { en: 'Learning to See', zh }],
])('shows the titles of "%s" once each', (en, shown) => {
  expect(shownTitles({ en, zh })).toEqual(shown);
});

it.each([[{ en: 'Learning to See' }], [{ zh }]])('leaves %j, which is one title, as it is', (title) => {
  expect(shownTitles(title)).toEqual(title);
});
