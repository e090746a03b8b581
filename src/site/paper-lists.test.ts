import { expect, it } from 'vitest';
import type { Paper } from '../schema/paper.ts';
import { contentsOf, cutIntoPages, groupByDigest, groupByTopic, type ListedPaper } from './paper-lists.ts';

const listed = (topic?: string): ListedPaper => {
  const paper: Paper = {
    id: '2401.00001',
    title: { en: 'Owls' },
    topics: topic === undefined ? [] : [topic],
    links: [],
    mentions: [{ digest: 'daily/1', line: 1, fields: ['title.en'] }],
  };
  return { paper, digests: [0] };
};
const many = (count: number, topic?: string): ListedPaper[] =>
  Array.from({ length: count }, () => listed(topic));
const shape = (groups: ReturnType<typeof groupByTopic>) =>
  groups.map(({ topic, papers }) => [topic, papers.length]);

it('divides a list by topics in the order in which they begin, what has none last', () => {
  const papers = [...many(3, 'LLM'), ...many(1), ...many(2, 'Owls'), ...many(1, 'llm')];
  expect(shape(groupByTopic(papers))).toEqual([
    ['LLM', 4],
    ['Owls', 2],
    [undefined, 1],
  ]);
});

it.each([
  ['most have no topic', [...many(2, 'LLM'), ...many(2, 'Owls'), ...many(4)]],
  ['nearly each has its own', [...many(2, 'LLM'), listed('a'), listed('b'), listed('c')]],
  ['all have the same', many(9, 'LLM')],
  ['there is none', []],
])('leaves a list whole where %s', (_, papers) => {
  expect(shape(groupByTopic(papers))).toEqual([[undefined, papers.length]]);
});

it('cuts a list into pages of 100, across topics, and says where topics begin', () => {
  const groups = groupByTopic([...many(70, 'a'), ...many(150, 'b'), ...many(10, 'c')]);
  const pages = cutIntoPages(groups);
  expect(pages.map(shape)).toEqual([
    [
      ['a', 70],
      ['b', 30],
    ],
    [['b', 100]],
    [
      ['b', 20],
      ['c', 10],
    ],
  ]);
  expect(contentsOf(groups, pages)).toEqual([
    { topic: 'a', count: 70, page: 1 },
    { topic: 'b', count: 150, page: 1 },
    { topic: 'c', count: 10, page: 3 },
  ]);
});

it('has one page where there is nothing', () => {
  expect(cutIntoPages(groupByTopic([]))).toEqual([[]]);
});

it('divides a list by the digests that papers stand in first', () => {
  const papers = [[0], [0, 1], [1], [0]].map((digests) => ({ ...listed(), digests }));
  expect(groupByDigest(papers).map(({ digest, papers: some }) => [digest, some.length])).toEqual([
    [0, 3],
    [1, 1],
  ]);
  expect(groupByDigest(papers.slice(0, 2))).toEqual([{ papers: papers.slice(0, 2) }]);
});
