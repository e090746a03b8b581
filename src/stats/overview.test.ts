import { describe, expect, it } from 'vitest';
import type { CountedPaper } from './counted-paper.ts';
import { overviewOf } from './overview.ts';
import { addUp, OTHERS } from './series.ts';

const paper = (id: string, day: string | undefined, source: string, ...has: CountedPaper['has']) => ({
  id,
  ...(day !== undefined && { day }),
  source,
  has,
});
const PAPERS: CountedPaper[] = [
  paper('1', '2024-05-02', 'owl', 'en', 'zh'),
  paper('2', '2024-05-03', 'owl', 'zh', 'code'),
  paper('3', '2024-05-03', 'lynx', 'en', 'code'),
  paper('4', '2024-07-01', 'owl', 'en', 'zh', 'code'),
  paper('5', '2024-07-01', 'owl'),
  paper('6', undefined, 'lynx', 'en'),
];
const topic = (name: string, ...ids: string[]) => ({ name, papers: ids.map((id) => ({ id })) });

describe('overviewOf', () => {
  const overview = overviewOf(PAPERS, []);

  it('has every month from the first to the last, also one without papers', () => {
    expect(overview.timeline.periods).toEqual(['2024-05', '2024-06', '2024-07']);
    expect(overview.totals).toEqual([3, 0, 2]);
  });

  it('counts each paper for one source, the largest first', () => {
    expect(overview.sources).toEqual([
      { name: 'owl', counts: [2, 0, 2] },
      { name: 'lynx', counts: [1, 0, 0] },
    ]);
  });

  it('counts languages in the order of their stack, and code', () => {
    expect(overview.languages).toEqual([
      { name: 'both', counts: [1, 0, 1] },
      { name: 'en', counts: [1, 0, 0] },
      { name: 'zh', counts: [1, 0, 0] },
      { name: 'none', counts: [0, 0, 1] },
    ]);
    expect(overview.code).toEqual([2, 0, 1]);
  });

  it('leaves out topics that nearly all papers have, and those of few papers of which the day is known', () => {
    const counted = Array.from({ length: 30 }, (_, at) =>
      paper(`${at}`, at < 20 ? `2024-0${(at % 2) + 5}-01` : undefined, 'owl'),
    );
    const named = (name: string, from: number, to: number) =>
      topic(name, ...counted.slice(from, to).map(({ id }) => id));
    const { topics } = overviewOf(counted, [
      named('Animals', 0, 29),
      named('Teapots', 0, 9),
      named('Cups', 16, 30),
      named('Spoons', 15, 20),
    ]);
    expect(topics).toEqual([
      { name: 'Teapots', counts: [5, 4] },
      { name: 'Spoons', counts: [2, 3] },
    ]);
  });

  it('says of how many papers no day is known', () => {
    expect([overview.papers, overview.undated, overview.older]).toEqual([6, 1, 0]);
  });

  it('shows four sources of many, and all others as one, so that the parts still make the whole', () => {
    const many = Array.from({ length: 30 }, (_, at) => paper(`${at}`, '2024-05-02', `source-${at % 7}`));
    const { sources, totals, timeline } = overviewOf([...many, { id: 'x', day: '2024-05-03', has: [] }], []);
    expect(sources.map(({ name }) => name)).toEqual(['source-0', 'source-1', 'source-2', 'source-3', OTHERS]);
    expect(addUp(sources, timeline)).toEqual(totals);
    expect(totals).toEqual([31]);
  });

  it('is empty without papers, and without days', () => {
    expect(overviewOf([], []).timeline.periods).toEqual([]);
    expect(overviewOf([paper('1', undefined, 'owl')], [topic('Teapots', '1')])).toMatchObject({
      undated: 1,
      sources: [],
      topics: [],
      languages: [],
    });
  });
});
