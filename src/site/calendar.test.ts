import { expect, it } from 'vitest';
import { calendarMonths } from './calendar.ts';

const months = calendarMonths(
  new Map([
    ['2024-02-29', 100],
    ['2024-02-01', 1],
    ['2023-10-02', 26],
  ]),
);

it('has the months that have papers, newest first, whole', () => {
  expect(months.map(({ month, days, count }) => [month, days.length, count])).toEqual([
    ['2024-02', 29, 101],
    ['2023-10', 31, 26],
  ]);
});

it('begins weeks on Monday', () => {
  expect(months.map(({ offset }) => offset)).toEqual([3, 6]);
});

it('weighs days against the busiest', () => {
  const weights = (at: number) =>
    months[at]?.days.filter(({ weight }) => weight > 0).map((one) => one.weight);
  expect(weights(0)).toEqual([1, 4]);
  expect(weights(1)).toEqual([2]);
});

it('is empty without papers', () => {
  expect(calendarMonths(new Map())).toEqual([]);
});
