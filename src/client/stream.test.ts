import { expect, it } from 'vitest';
import { parseStream, streamAddress } from './stream.ts';

const STREAM = {
  title: { en: 'Friday 19 June 2026', zh: '2026年6月19日星期五' },
  href: '/days/2026-06-19/',
  papers: [['abs/2410.07177/', 'MM-Ego']],
};

it('reads the list that was kept', () => {
  expect(parseStream(JSON.stringify(STREAM))).toEqual(STREAM);
});

it.each([
  ['no JSON', '{"title":'],
  ['nothing', 'null'],
  ['a text', '"days/"'],
  ['no title', JSON.stringify({ ...STREAM, title: undefined })],
  ['a title in one language', JSON.stringify({ ...STREAM, title: { en: 'Friday' } })],
  ['no address', JSON.stringify({ ...STREAM, href: 7 })],
  ['no papers', JSON.stringify({ ...STREAM, papers: 'abs/2410.07177/' })],
  ['papers by id', JSON.stringify({ ...STREAM, papers: ['2410.07177'] })],
  ['a paper without a title', JSON.stringify({ ...STREAM, papers: [['abs/2410.07177/']] })],
])('takes %s for no list', (_, text) => {
  expect(parseStream(text)).toBeUndefined();
});

it.each([
  ['abs/2410.07177/', '/abs/2410.07177/'],
  ['/days/2026-06-19/', '/days/2026-06-19/'],
  ['//elsewhere.org/', '/elsewhere.org/'],
  ['javascript:alert(1)', '/javascript:alert(1)'],
])('keeps the address of %s on the site', (path, address) => {
  expect(streamAddress(path)).toBe(address);
});
