import { describe, expect, it } from 'vitest';
import type { Term } from '../schema/terms.ts';
import { type PaperOfStory, storyOf, termsWithStory } from './term-story.ts';

const term = (english: string, ...renderings: [chinese: string, ...papers: string[]][]): Term => ({
  english,
  abbreviations: [],
  renderings: renderings.map(([chinese, ...papers]) => ({ chinese, count: papers.length, papers })),
});

const teapot = term('teapot', ['茶壺', 'a', 'b', 'c'], ['泡茶壶', 'd', 'e'], ['水壶', 'f']);

describe('termsWithStory', () => {
  it('has terms that several papers call by at least two names each, the most frequent first', () => {
    const more = term('kettle', ['水壶', 'a', 'b', 'c', 'd', 'e'], ['热水壶', 'f', 'g']);
    const single = term('spoon', ['勺', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], ['匙', 'i']);
    const few = term('cup', ['杯', 'a', 'b'], ['盏', 'c', 'd']);
    expect(termsWithStory([teapot, more, single, few])).toEqual([more, teapot]);
  });

  it('has no more than hosts take files for', () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      term(`teapot ${at}`, ['茶壺', 'a', 'b', 'c'], ['泡茶壶', 'd', 'e']),
    );
    expect(termsWithStory(many)).toHaveLength(200);
  });
});

describe('storyOf', () => {
  const known = new Map<string, PaperOfStory>([
    ['a', { day: '2024-08-01', source: 'owl', script: 'Hant' }],
    ['b', { day: '2024-02-01', source: 'owl', script: 'Hant' }],
    ['c', { day: '2024-09-01', source: 'lynx', script: 'Hans' }],
    ['d', { day: '2024-12-01', source: 'lynx', script: 'Hans' }],
    ['e', { source: 'lynx', script: 'Hans' }],
  ]);
  const story = storyOf(teapot, known);

  it('tells of each rendering since when, in which script, and who says it', () => {
    expect(story.sayings).toEqual([
      {
        chinese: '茶壺',
        papers: 3,
        scripts: { Hans: 1, Hant: 2 },
        first: { id: 'b', day: '2024-02-01' },
        sources: [
          ['owl', 2],
          ['lynx', 1],
        ],
      },
      {
        chinese: '泡茶壶',
        papers: 2,
        scripts: { Hans: 2, Hant: 0 },
        first: { id: 'd', day: '2024-12-01' },
        sources: [['lynx', 2]],
      },
    ]);
  });

  it('keeps apart what one paper alone says, of which nothing need be known', () => {
    expect(story.once).toEqual([
      { chinese: '水壶', papers: 1, scripts: { Hans: 0, Hant: 0 }, first: { id: 'f' }, sources: [] },
    ]);
  });

  it('counts renderings by quarter', () => {
    expect(story.timeline.periods).toEqual(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']);
    expect(story.series).toEqual([
      { name: '茶壺', counts: [1, 0, 2, 0] },
      { name: '泡茶壶', counts: [0, 0, 0, 1] },
    ]);
  });

  it('has all papers, the newest first and those without a day last', () => {
    expect(story.papers).toEqual(['d', 'c', 'a', 'b', 'f', 'e']);
  });
});
