import { describe, expect, it } from 'vitest';
import { codeCaption, languagesCaption, papersCaption, papersHeading, topicsCaption } from './captions.ts';
import type { CountedPaper } from './counted-paper.ts';
import { overviewOf } from './overview.ts';

const papers = (
  count: number,
  day: string | undefined,
  source = 'owl',
  ...has: CountedPaper['has']
): CountedPaper[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${source} ${day} ${at}`,
    ...(day !== undefined && { day }),
    source,
    has,
  }));
const MAY = papers(5, '2024-05-01', 'owl', 'en', 'zh');
const JUNE = papers(7, '2024-06-01', 'owl', 'en', 'code');

describe('papersCaption', () => {
  it.each([
    ['some months', [...MAY, ...JUNE], '12 papers. The fullest month is June 2024, with 7.'],
    ['one month', MAY, '5 papers. All are of May 2024. With a second month there will be charts.'],
    [
      'one month and no date',
      [...MAY, ...papers(2, undefined)],
      '7 papers. All that have a date are of May 2024. With a second month there will be charts.',
    ],
    ['no date', papers(1, undefined), '1 paper. No date is known.'],
  ])('says of %s when most papers came', (_, some, expected) => {
    expect(papersCaption(overviewOf(some, [])).en).toBe(expected);
  });

  it('says how papers of several sources are counted, and which are in no chart', () => {
    const overview = overviewOf(
      [...MAY, ...JUNE, ...papers(1, '2024-05-02', 'lynx'), ...papers(3, undefined)],
      [],
    );
    expect(papersCaption({ ...overview, older: 2 })).toEqual({
      en: '16 papers. The fullest month is June 2024, with 7. A paper counts once, for the source that had it first. Not in the charts: 2 from before May 2024, 3 of which no date is known.',
      zh: '共 16 篇论文。其中2024年6月最多，有 7 篇。每篇只计一次，归最先收录它的来源。未计入图中：2024年5月以前的 2 篇、日期不详的 3 篇。',
    });
  });
});

it('says how many have both abstracts, and code', () => {
  const overview = overviewOf([...MAY, ...JUNE], []);
  expect(languagesCaption(overview)).toEqual({
    en: 'Both languages: 5 of 12 papers, 42%.',
    zh: '中英摘要俱全：12 篇中有 5 篇，占 42%。',
  });
  expect(codeCaption(overview).en).toBe('With the address of their code: 7 of 12 papers, 58%.');
});

it('says where no share is drawn', () => {
  const overview = overviewOf([...MAY.slice(1), ...JUNE], []);
  expect(codeCaption(overview).zh).toBe(
    '给出代码地址：11 篇中有 7 篇，占 64%。某月论文不足 5 篇时，不绘出比例。',
  );
  expect(codeCaption(overviewOf(MAY.slice(1), [])).en).toBe(
    'With the address of their code: 0 of 4 papers, 0%.',
  );
});

it('says what is drawn of topics, and where there are none', () => {
  const topics = [{ name: 'Teapots', papers: MAY }];
  expect(topicsCaption(overviewOf([...MAY, ...JUNE], topics)).en).toBe(
    'Share of the papers of each month, each topic on a scale of its own.',
  );
  expect(topicsCaption(overviewOf([...MAY, ...JUNE], [])).en).toBe('The digests do not tell topics apart.');
});

it('calls what is counted by its period', () => {
  expect(papersHeading(overviewOf([...papers(1, '2016-05-01'), ...JUNE], []))).toEqual({
    en: 'Papers by quarter',
    zh: '每季度论文数',
  });
});
