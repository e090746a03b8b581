import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/text/fold/fold.ts';
import { randomNumbers } from '../../align/gold.ts';
import { randomQueries } from './random-queries.ts';
import type { ScannedPaper } from './scan.ts';

const paper = (id: string, ...originals: string[]): ScannedPaper => ({
  id,
  originals,
  texts: originals.map(fold),
  authors: [],
});

const PAPERS = [
  paper('a', 'Owls learn to rank nests by GPT4 alone', '强化学习的猫头鹰，发现了新的方法'),
  paper('b', 'Retrieval-augmented generation of music for long films', '檢索增強生成與語言模型的發展'),
];
const COUNTS = { chinese: 10, word: 6, phrase: 6 };
const SCRIPT: Record<string, string> = {
  强: '強',
  学: '學',
  习: '習',
  发: '發',
  现: '現',
  檢: '检',
  與: '与',
  語: '语',
};
const convert = (text: string): string => [...text].map((one) => SCRIPT[one] ?? one).join('');

const draw = (seed: number) => randomQueries(PAPERS, COUNTS, convert, randomNumbers(seed));

describe('randomQueries', () => {
  it('gives as many different queries of each kind as were asked for, the same for the same seed', () => {
    const queries = draw(1);
    const kinds = queries.map(({ kind }) => kind);
    expect(kinds).toEqual([
      ...Array.from({ length: 10 }, () => 'chinese'),
      ...Array.from({ length: 6 }, () => 'word'),
      ...Array.from({ length: 6 }, () => 'phrase'),
    ]);
    expect(new Set(queries.map(({ typed }) => typed)).size).toBe(queries.length);
    expect(draw(1)).toEqual(queries);
    expect(draw(2)).not.toEqual(queries);
  });

  it('gives strings of two to six Han characters, every second one in the other script', () => {
    const typed = draw(3).flatMap((query) => (query.kind === 'chinese' ? [query.typed] : []));
    const stands = typed.map((text) =>
      PAPERS.some(({ originals }) => originals.some((one) => one.includes(text))),
    );
    expect(typed.every((text) => /^\p{Script=Han}{2,6}$/u.test(text))).toBe(true);
    expect(stands).toEqual(typed.map((_, n) => n % 2 === 0));
  });

  it('quotes phrases of two or three words, and cuts no word in two', () => {
    const typed = draw(4).flatMap(({ kind, typed }) => (kind === 'phrase' ? [typed] : []));
    expect(typed.every((text) => /^"[A-Za-z]+(?: [A-Za-z]+){1,2}"$/.test(text))).toBe(true);
    expect(typed.join()).not.toMatch(/GPT/);
  });

  it('knows which papers have it in either script', () => {
    for (const { typed, truth } of draw(5).filter(({ kind }) => kind === 'chinese')) {
      const having = PAPERS.filter(({ texts }) => texts.some((text) => text.includes(fold(typed))));
      expect([...truth]).toEqual(having.map(({ id }) => id));
    }
  });

  it('gives fewer where there are not so many', () => {
    expect(randomQueries([paper('a', '方法')], COUNTS, convert, randomNumbers(1))).toHaveLength(1);
  });
});
