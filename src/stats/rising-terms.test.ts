import { describe, expect, it } from 'vitest';
import { daysBefore, logLikelihood, type PaperOfTerms, risingTerms } from './rising-terms.ts';

/** So many papers of a day, newest first; `terms` says what the paper at a place has. */
const papers = (day: string, count: number, terms: (at: number) => string[]): PaperOfTerms<string>[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${day}/${at}`, day, terms: terms(at) }));

const among =
  (shares: Record<string, number>) =>
  (at: number): string[] =>
    Object.keys(shares).filter((term) => at < (shares[term] ?? 0));

describe('risingTerms', () => {
  const found = risingTerms([
    ...papers('2024-12-20', 100, among({ teapot: 30, kettle: 40, spoon: 2, robot: 90, cup: 8 })),
    ...papers('2024-11-21', 50, among({ teapot: 10, fork: 20 })),
    ...papers('2024-11-20', 100, among({ kettle: 40, robot: 40, fork: 50 })),
    ...papers('2023-11-22', 100, among({ kettle: 40, robot: 70, teapot: 2 })),
    ...papers('2023-11-21', 100, among({ teapot: 100, cup: 100 })),
  ]);

  it('finds what has a clearly larger share of the newest thirty days, the surest first', () => {
    expect(found?.terms.map(({ term, before, times }) => [term, before, times?.toFixed(1)])).toEqual([
      ['teapot', 2, '26.7'],
      ['cup', 0, undefined],
    ]);
  });

  it('says which days and how many papers it compared', () => {
    expect(found).toMatchObject({
      from: '2024-11-21',
      to: '2024-12-20',
      isYear: true,
      papers: 150,
      papersBefore: 200,
    });
  });

  it('gives the papers of a term, the newest first', () => {
    expect(found?.terms[0]?.papers).toHaveLength(40);
    expect(found?.terms[0]?.papers[0]).toBe('2024-12-20/0');
  });

  it('compares with all papers before where the year before has fewer than the newest days', () => {
    const afterGap = risingTerms([
      ...papers('2024-12-20', 100, among({ teapot: 30, kettle: 40 })),
      ...papers('2024-10-20', 30, among({ kettle: 12 })),
      ...papers('2022-10-20', 500, among({ kettle: 200, teapot: 20 })),
    ]);
    expect(afterGap).toMatchObject({
      isYear: false,
      papersBefore: 530,
      terms: [{ term: 'teapot', before: 20 }],
    });
  });

  it('gives no term of one or two papers, however new it is', () => {
    const few = risingTerms([
      ...papers('2024-12-20', 20, among({ spoon: 2 })),
      ...papers('2024-10-20', 5000, () => []),
    ]);
    expect(few).toMatchObject({ papers: 20, terms: [] });
  });

  it.each([
    ['no paper', []],
    ['few papers before', [...papers('2024-12-20', 50, () => []), ...papers('2024-10-20', 19, () => [])]],
    [
      'few papers of the newest days',
      [...papers('2024-12-20', 19, () => []), ...papers('2024-10-20', 50, () => [])],
    ],
    ['no paper before', papers('2024-12-20', 50, () => [])],
  ])('tells nothing of %s', (_, some) => {
    expect(risingTerms(some)).toBeUndefined();
  });
});

describe('logLikelihood', () => {
  it('is nothing where both shares are the same', () => {
    expect(logLikelihood(10, 100, 20, 200)).toBeCloseTo(0);
  });

  it('is that of the table with and without a term', () => {
    // 110 of 1,000 against 90 of 1,000, by hand: 2 Σ O ln(O/E).
    const byHand =
      2 * (110 * Math.log(1.1) + 90 * Math.log(0.9) + 890 * Math.log(890 / 900) + 910 * Math.log(910 / 900));
    expect(logLikelihood(110, 1000, 90, 1000)).toBeCloseTo(byHand);
  });

  it('grows with what was seen, at the same shares', () => {
    expect(logLikelihood(30, 100, 10, 100)).toBeGreaterThan(9 * logLikelihood(3, 10, 1, 10));
  });
});

it.each([
  ['2024-03-01', 1, '2024-02-29'],
  ['2025-01-01', 30, '2024-12-02'],
])('%s less %i days is %s', (day, days, expected) => {
  expect(daysBefore(day, days)).toBe(expected);
});
