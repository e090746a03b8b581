import { describe, expect, it } from 'vitest';
import { countByPeriod, labelOfPeriod, namedPeriods, periodOf, timelineOf } from './periods.ts';

describe('timelineOf', () => {
  it.each([
    ['one day', ['2024-06-19'], 'month', ['2024-06']],
    ['months without any day between', ['2025-01-02', '2024-11'], 'month', ['2024-11', '2024-12', '2025-01']],
    ['no day', [], 'month', []],
  ] as const)('of %s has every month', (_, days, unit, periods) => {
    expect(timelineOf(days)).toEqual({ unit, periods });
  });

  it.each([
    ['2021-09-01', 'month', 40],
    ['2021-08-01', 'quarter', 14],
    ['2015-01-01', 'quarter', 40],
    ['2014-12-31', 'year', 11],
    ['1999-01-01', 'year', 26],
    ['1900-01-01', 'year', 40],
  ])('from %s to the end of 2024 is by %s, %i of them', (first, unit, count) => {
    const timeline = timelineOf([first, '2024-12-31']);
    expect([timeline.unit, timeline.periods.length]).toEqual([unit, count]);
    expect(timeline.periods.at(-1)).toBe(periodOf('2024-12-31', timeline.unit));
  });

  it('begins after a few old days where months have room then', () => {
    const days = Array.from({ length: 200 }, (_, at) => `2024-${String((at % 12) + 1).padStart(2, '0')}-05`);
    expect(timelineOf(['1995-03-01', ...days]).periods).toEqual(timelineOf(days).periods);
    expect(timelineOf([...Array(20).fill('1995-03-01'), ...days]).unit).toBe('year');
  });

  it('is no finer than asked for', () => {
    expect(timelineOf(['2024-03-31', '2024-04-01'], 'quarter').periods).toEqual(['2024-Q1', '2024-Q2']);
  });
});

it('counts days and months by period, and none outside', () => {
  const timeline = timelineOf(['2024-05-01', '2024-07-01']);
  expect(countByPeriod(['2024-07-31', '2024-05', '2024-07-01', '2023-01-01'], timeline)).toEqual([1, 0, 2]);
});

describe('namedPeriods', () => {
  it.each([
    ['2024-06-01', '2024-09-01', 1, ['2024-06', '2024-07', '2024-08', '2024-09']],
    ['2024-06-01', '2024-12-01', 1.4, ['2024-07', '2024-09', '2024-11']],
    ['2024-05-01', '2026-04-01', 6, ['2024-07', '2025-01', '2025-07', '2026-01']],
    ['2019-01-01', '2026-01-01', 5, ['2020-Q1', '2022-Q1', '2024-Q1', '2026-Q1']],
    ['1990-01-01', '2024-01-01', 7, ['1990', '2000', '2010', '2020']],
  ])('from %s to %s are apart by %d periods', (first, last, most, expected) => {
    expect(namedPeriods(timelineOf([first, last]), most)).toEqual(expected);
  });

  it('are one at least', () => {
    expect(namedPeriods({ unit: 'month', periods: ['2024-02', '2024-03'] }, 12)).toEqual(['2024-02']);
  });
});

it.each([
  ['2024-06', 'June 2024', '2024年6月'],
  ['2024-Q2', 'Q2 2024', '2024年第2季度'],
  ['2024', '2024', '2024年'],
])('calls %s %s and %s', (period, en, zh) => {
  expect(labelOfPeriod(period)).toEqual({ en, zh });
});
