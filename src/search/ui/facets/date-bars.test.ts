import { describe, expect, it } from 'vitest';
import { dateBars, periodOfSpan, spanOfPeriod } from './date-bars.ts';

const months = (...counts: [string, number][]) => counts.map(([month, count]) => ({ month, count }));
const THREE = dateBars(months(['2024-11', 2], ['2025-01', 3]));
const YEARS = dateBars(months(['2019-05', 1], ['2021-01', 2], ['2021-12', 3], ['2024-02', 4]));

describe('the bars of dates', () => {
  it('are the months from the first to the last, empty ones too', () => {
    expect(THREE).toEqual([
      { date: '2024-11', count: 2 },
      { date: '2024-12', count: 0 },
      { date: '2025-01', count: 3 },
    ]);
    expect(dateBars([])).toEqual([]);
  });

  it('are years where months would be too many', () => {
    expect(YEARS.map(({ date, count }) => `${date}: ${count}`)).toEqual([
      '2019: 1',
      '2020: 0',
      '2021: 5',
      '2022: 0',
      '2023: 0',
      '2024: 4',
    ]);
  });

  it.each([
    [{}, 0, 2],
    [{ from: '2024-12' }, 1, 2],
    [{ to: '2024-11' }, 0, 0],
    [{ from: '2025' }, 2, 2],
    [{ from: '2024', to: '2024' }, 0, 1],
    [{ from: '2030' }, 2, 2],
    [{ to: '1999' }, 0, 0],
    [{ from: '2025-01', to: '2024-11' }, 0, 0],
  ])('cover for the period %o the bars from %i to %i', (period, first, last) => {
    expect(spanOfPeriod(period, THREE)).toEqual({ first, last });
  });

  it('are covered as years by a period of months', () => {
    expect(spanOfPeriod({ from: '2021-12', to: '2023-02' }, YEARS)).toEqual({ first: 2, last: 4 });
  });

  it('give a period that is open where it reaches the end', () => {
    expect(periodOfSpan({ first: 0, last: 2 }, THREE)).toEqual({});
    expect(periodOfSpan({ first: 1, last: 2 }, THREE)).toEqual({ from: '2024-12' });
    expect(periodOfSpan({ first: 0, last: 0 }, THREE)).toEqual({ to: '2024-11' });
    expect(periodOfSpan({ first: 2, last: 4 }, YEARS)).toEqual({ from: '2021', to: '2023' });
  });
});
