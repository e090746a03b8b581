import { expect, it } from 'vitest';
import { MAX_FOLLOWED, nameOfFollowed, withEdited, withFollowed, withoutFollowed } from './follows.ts';

const since = '2026-06-19T07:00:00.000Z';
const follow = (query: string, name = query) => ({ name, query, since });
const queries = (all: { query: string }[]): string[] => all.map(({ query }) => query);

it('follows a query once, behind the others or in its old place', () => {
  const two = withFollowed([follow('owls')], follow('  世界模型 '));
  expect(queries(two)).toEqual(['owls', '世界模型']);
  expect(withFollowed(two, follow('owls'))).toEqual(two);
  expect(queries(withFollowed(two, follow('nests'), 1))).toEqual(['owls', 'nests', '世界模型']);
  expect(queries(withoutFollowed(two, 'owls'))).toEqual(['世界模型']);
});

it('follows nothing that is empty, and no more than can be looked for', () => {
  expect(withFollowed([], follow('  '))).toEqual([]);
  const many = Array.from({ length: MAX_FOLLOWED }, (_, at) => follow(`owl${at}`));
  expect(withFollowed(many, follow('nests'))).toEqual(many);
});

it('cuts a query as the search does, and a name shorter', () => {
  const [one] = withFollowed([], follow(`${'猫'.repeat(2000)}`));
  expect([one?.query.length, one?.name.length]).toEqual([1000, 80]);
});

it.each([
  ['', 'owls', 'owls'],
  [' Night birds ', 'owls', 'Night birds'],
  ['', 'author:"Ada Owl"', 'Ada Owl'],
  ['', 'topic:"cs.CV" has:code', 'topic:"cs.CV" has:code'],
  ['😀'.repeat(100), 'owls', '😀'.repeat(80)],
])('calls what is named %j and asks for %s %s', (written, query, name) => {
  expect(nameOfFollowed(written, query)).toBe(name);
});

it('edits in place, but never into a query that is followed already or into nothing', () => {
  const all = [follow('owls'), follow('nests')];
  expect(withEdited(all, 'owls', { name: 'Birds', query: 'owl -video' })).toEqual([
    { name: 'Birds', query: 'owl -video', since },
    follow('nests'),
  ]);
  expect(withEdited(all, 'owls', { name: '', query: 'nests' })).toEqual(all);
  expect(withEdited(all, 'owls', { name: 'Birds', query: ' ' })[0]).toEqual(follow('owls', 'Birds'));
  expect(withEdited(all, 'gone', { name: 'Birds', query: 'birds' })).toEqual(all);
});
