import { expect, it } from 'vitest';
import { newestPapers, newestPlaces } from './follow.ts';

/** Files of ids of so many papers each, with the days that mention their first ones. */
function places(...files: [day: string, count: number][]) {
  let number = 0;
  return files.map(([day, count]) => {
    number += count;
    return { name: day, day, number: number - count, count };
  });
}
const names = (chosen: { name: string }[]): string[] => chosen.map(({ name }) => name);

const FILES = places(['2024-01-01', 1024], ['2024-02-01', 1024], ['2024-03-01', 1024], ['2024-04-01', 500]);

it.each([
  ['a day in the newest file', '2024-04-10', ['2024-04-01']],
  ['the first day of a file, which the file before may end with', '2024-04-01', ['2024-03-01', '2024-04-01']],
  ['a day some files ago', '2024-02-15', ['2024-02-01', '2024-03-01', '2024-04-01']],
  ['a day before all others', '2023-01-01', ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01']],
  ['a day that has not come', '2030-01-01', ['2024-04-01']],
  ['no day', undefined, ['2024-04-01']],
])('opens for %s the files that may have papers since then', (_, day, expected) => {
  expect(names(newestPlaces(FILES, day))).toEqual(expected);
});

it('opens more files where the newest have few papers', () => {
  const files = places(['2024-01-01', 1024], ['2024-02-01', 40], ['2024-03-01', 3]);
  expect(names(newestPlaces(files, '2024-03-05'))).toEqual(['2024-01-01', '2024-02-01', '2024-03-01']);
});

it('opens all where no file has a day, or there are few papers', () => {
  expect(names(newestPlaces(places(['', 1024], ['', 900]), '2024-03-05'))).toHaveLength(2);
  expect(names(newestPlaces(places(['2024-01-01', 3]), undefined))).toHaveLength(1);
  expect(newestPlaces([], undefined)).toEqual([]);
});

it('looks at papers from the first new one on, and at least at the newest', () => {
  const papers = Array.from({ length: 1000 }, (_, number) => {
    const day = `2024-03-${String(1 + Math.floor(number / 100)).padStart(2, '0')}`;
    return { number, id: String(number), digests: number === 999 ? [] : [{ id: `a/${day}`, day }] };
  });
  const first = (...digests: string[]) => newestPapers(papers, { from: '2024-03-02', digests })[0]?.number;
  expect(newestPapers(papers, undefined)[0]?.number).toBe(700);
  expect(first()).toBe(100);
  expect(first('a/2024-03-02', 'a/2024-03-03')).toBe(300);
  expect(first(...papers.flatMap(({ digests }) => digests.map(({ id }) => id)))).toBe(700);
  expect(newestPapers([], undefined)).toEqual([]);
});
