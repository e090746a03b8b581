import { expect, it } from 'vitest';
import { divideCompound } from './compound-labels.ts';
import { fieldOfLabel } from './labels.ts';

it.each([
  ['作者 / 机构', 'authors'],
  ['Authors & Affiliations', 'authors'],
  ['작가', undefined],
  ['저자 및 소속', 'authors'],
  ['作者与单位', 'authors'],
  ['作者团队', 'authors'],
  ['Author List', 'authors'],
  ['机构 / 期刊', undefined],
  ['作者 / 日期', undefined],
  ['作者单位', 'note'],
  ['Author affiliations', undefined],
])('reads "%s" as %s', (label, field) => {
  expect(fieldOfLabel(label)).toBe(field);
});

it('divides a value as its label is', () => {
  expect(divideCompound('作者 / 机构', 'Ada Byron, Bo Li；River Lab')).toEqual([
    { label: '作者', text: 'Ada Byron, Bo Li' },
    { label: '机构', text: 'River Lab' },
  ]);
  expect(divideCompound('Authors', 'Ada Byron; Bo Li')).toEqual([]);
  expect(divideCompound('作者 / 机构', 'Ada Byron, Bo Li')).toEqual([]);
});
