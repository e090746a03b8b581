import { expect, it } from 'vitest';
import { parseQuery } from '../../search/query/parse-query.ts';
import { NO_SELECTION, type Selection, textSearch } from '../../search/query/request.ts';
import { queryOfSearch, topicQuery } from './query-of-search.ts';

const queryOf = (text: string, selection: Partial<Selection> = {}) =>
  queryOfSearch({ ...textSearch(text), selection: { ...NO_SELECTION, ...selection } });

it.each([
  ['世界模型 -video', {}, '世界模型 -video'],
  ['', {}, undefined],
  ['owls', { topic: ['cs.CV'], has: ['code', 'zh'] }, 'topic:"cs.CV" has:code has:zh owls'],
  [
    '',
    { source: ['alba'], period: { from: '2024-09', to: '2025' } },
    'source:"alba" after:2024-09 before:2025',
  ],
  ['owls', { topic: ['cs.CV', 'cs.LG'] }, undefined],
  ['owls', { source: ['alba', 'bubo'] }, undefined],
])('says %j with %j as %j', (text, selection, query) => {
  expect(queryOf(text, selection)).toBe(query);
});

it('says a search so that it is read as it was meant, whatever quotes are in it', () => {
  const { clauses, limits } = parseQuery(queryOf('"owl', { topic: ['a "b" c'], has: ['code'] }) ?? '');
  expect(limits).toMatchObject([
    { kind: 'topic', value: 'a b c' },
    { kind: 'has', what: 'code' },
  ]);
  expect(clauses.map(({ typed }) => typed)).toEqual(['owl']);
  expect(parseQuery(topicQuery('大语言模型')).limits).toMatchObject([{ kind: 'topic', value: '大语言模型' }]);
});
