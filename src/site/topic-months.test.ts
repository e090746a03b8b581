import { expect, it } from 'vitest';
import { monthsUpTo, papersByMonth } from './topic-months.ts';

it('are the last twelve, across the end of a year', () => {
  const months = monthsUpTo('2025-02');
  expect([months.length, months[0], months[10], months[11]]).toEqual([12, '2024-03', '2025-01', '2025-02']);
});

it('count papers by their days, else by the months of their ids', () => {
  const papers = [{ id: '2501.00001', published: '2024-12-31' }, { id: '2501.00002' }, { id: 'title-owls' }];
  expect(papersByMonth(papers, ['2024-11', '2024-12', '2025-01'])).toEqual([0, 1, 1]);
});
