import { expect, it } from 'vitest';
import { dateOfHeading } from './heading-dates.ts';

it.each([
  ['2024-05-20', '2024-05-20'],
  ['📅 2024年5月2日（周四）', '2024-05-02'],
  ['20240520', '2024-05-20'],
  ['arXiv 速递 240520', '2024-05-20'],
  ['What came in on Monday, 20 May 2024', '2024-05-20'],
  ['New submissions for Tue, 22 Nov 22', '2022-11-22'],
  ['Papers for May 2nd, 2024', '2024-05-02'],
  ['2024 May 20', '2024-05-20'],
  ['20 May 2024 - 12 papers', '2024-05-20'],
  ['May 20', '?-05-20'],
  ['20 May', '?-05-20'],
  ['5月20日', '?-05-20'],
  ['05-20', '?-05-20'],
  ['21日', '?-?-21'],
  ['2024-05', '2024-05-?'],
  ['2024年5月', '2024-05-?'],
  ['Highlights of May 2024', '2024-05-?'],
  ['2024 May', '2024-05-?'],
  ['05月', '?-05-?'],
  ['十二月', '?-12-?'],
  ['5月论文速递', '?-05-?'],
  ['May', '?-05-?'],
  ['2024', '2024-?-?'],
  ['2024年', '2024-?-?'],
  ['Picks of the Week (13 May - 19 May 2024)', '2024-05-?'],
  ['May 29-June 4', '?-?-?'],
  ['May 22-28', '?-05-?'],
  ['2024-05-13 ~ 2024-05-19', '2024-05-?'],
  ['每周速递（240513-240519）', '2024-05-?'],
  ['05-13 ~ 05-19', '?-?-?'],
  ['第20周', '?-?-?'],
  ['Week 3', '?-?-?'],
  ['2024-W20', '?-?-?'],
  ['星期一', '?-?-?'],
])('reads the time in %s', (heading, expected) => {
  const { year = '?', month = '?', day = '?' } = dateOfHeading(heading) ?? { year: 'none' };
  expect(`${year}-${month}-${day}`).toBe(expected);
});

it.each([
  'CVPR 2024',
  '3D Vision',
  'GPT-4.5',
  'March of Progress',
  'Maybe Monotone Networks',
  'Decision Making in 24 Games',
  'Marine Robots',
  '2405.00010',
  '3个月的数据',
  'Section 3.1',
  'Day-Ahead Markets',
])('finds no time in %s', (heading) => {
  expect(dateOfHeading(heading)).toBeUndefined();
});
