import { expect, it } from 'vitest';
import { digestDate } from './digest-date.ts';

const papers = (...ids: string[]) => ids.map((id) => ({ id }));

it.each([
  ['weekly/2024/1230-0103.md', ['2412.00001', '2412.00002', '2501.00001'], '2025-01-03'],
  ['daily/2025-01-02.md', ['2512.00001', '2601.00002', '2601.00003'], '2026-01-02'],
  ['daily/2025-12-30.md', ['2512.00001'], '2025-12-30'],
  ['daily/2024-06-30.md', ['2407.00001'], '2024-06-30'],
  ['daily/2024-02-29.md', ['2501.00001'], '2024-02-29'],
  ['daily/2020-03-01.md', ['2005.14165'], '2020-03-01'],
  ['daily/2024-06-30.md', ['title-owls', 'astro-ph_0601001'], '2024-06-30'],
])('of %s with %j is %s', (path, ids, date) => {
  const { date: read, findings } = digestDate(path, papers(...ids));
  expect(read).toBe(date);
  const isRepaired = !path.includes(date);
  expect(findings.map(({ code }) => code)).toEqual(isRepaired ? ['repaired-date'] : []);
});

it('is that of the newest paper where the path has none', () => {
  const published = [{ id: 'a', published: '2024-01-02' }, { id: 'b', published: '2024-01-05' }, { id: 'c' }];
  expect(digestDate('owls/new.md', published)).toEqual({ date: '2024-01-05', findings: [] });
  expect(digestDate('owls/new.md', papers('2401.00001'))).toEqual({ findings: [] });
});
