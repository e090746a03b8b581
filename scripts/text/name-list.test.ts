import { expect, it } from 'vitest';
import { areFamilyNames, isNameList, isOneName } from './name-list.ts';

it.each([
  'Ann Lee,Gregor. Mill,Bo Li',
  'Ann Lee, Jean-Luc O’Neil and María de la Cruz',
  'Ann Lee et al.',
  'Bell A, Dunn C',
  'Ann Lee, Haitham bou Ammar, Kim van der Berg,',
  'Ann Lee, Bo Li, Cy Do, Dee Em, Eve Fi, Flo Ga, danah boyd',
  'Ann Lee (River Lab), Bo Li¹',
  '张三、李四',
  'Ann Bell, Cara Dunn 等',
])('takes "%s" for names', (text) => {
  expect(isNameList(text)).toBe(true);
});

it.each([
  '最新论文',
  '高票/有代码',
  '推荐、精选',
  'Tool 🍀 自动生成 · 数据来源：arXiv',
  'Tool 自动生成 · arXiv',
  'Large Language Models, Reasoning, Agents',
  'We study rivers, lakes and ponds.',
  'Ann Lee',
  'Published in 2024, Nature',
])('takes "%s" for no list of names', (text) => {
  expect(isNameList(text)).toBe(false);
});

it.each([
  ['Ann Bell', true],
  ['María de la Cruz', true],
  ['J. R. Bell', true],
  ['Ann', false],
  ['Quick Summary', false],
  ['Best Paper', false],
  ['A sentence about rivers', false],
])('says of "%s" as one name: %s', (text, answer) => {
  expect(isOneName(text)).toBe(answer);
});

it.each([
  ['Byron, van der Berg', true],
  ['Byron et al.', true],
  ['Byron & Chen', true],
  ['Manipulation, Robotics', false],
  ['Google', false],
  ['Must-Read', false],
  ['ICML', false],
  ['Ann Bell', false],
])('says of "%s" as family names: %s', (text, answer) => {
  expect(areFamilyNames(text)).toBe(answer);
});
