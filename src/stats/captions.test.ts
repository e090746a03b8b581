import { describe, expect, it } from 'vitest';
import { leftOutCaption, papersCaption, papersHeading, sentences, sparseCaption } from './captions.ts';
import { overviewOf } from './overview.ts';

const of = (...days: [day: string | undefined, source: string][]) =>
  overviewOf(
    days.map(([day, source], at) => ({ id: `${at}`, ...(day !== undefined && { day }), source, has: [] })),
    [],
  );

describe('papersCaption', () => {
  it('names the fullest month, and how papers of several sources are counted', () => {
    expect(papersCaption(of(['2024-05-01', 'owl'], ['2024-06-01', 'owl'], ['2024-06-02', 'lynx'])).en).toBe(
      '3 papers; the fullest month is June 2024, with 2. A paper counts once, for the source that had it first.',
    );
  });

  it.each([
    ['one month', of(['2024-05-01', 'owl'])],
    ['no date', of([undefined, 'owl'])],
  ])('says only how many where there is %s', (_, overview) => {
    expect(papersCaption(overview)).toEqual({ en: '1 paper.', zh: '共 1 篇论文。' });
  });
});

it('says what the bars leave out', () => {
  const overview = of(['2024-05-01', 'owl'], ['2024-06-01', 'owl'], [undefined, 'owl']);
  expect(leftOutCaption(overview)).toEqual({
    en: 'Not in the charts: 1 of which no date is known.',
    zh: '未计入图中：日期不详的 1 篇。',
  });
  expect(leftOutCaption({ ...overview, older: 2 })?.en).toBe(
    'Not in the charts: 2 from before May 2024, 1 of which no date is known.',
  );
  expect(leftOutCaption({ ...overview, undated: 0 })).toBeUndefined();
});

it('says where no share is drawn', () => {
  const month = (day: string, count: number) =>
    Array.from({ length: count }, (): [string, string] => [day, 'owl']);
  expect(sparseCaption(of(...month('2024-05-01', 5), ...month('2024-07-01', 6)))).toBeUndefined();
  expect(sparseCaption(of(...month('2024-05-01', 4), ...month('2024-07-01', 6)))?.zh).toBe(
    '某月论文不足 5 篇时，不绘出比例。',
  );
});

it('calls what is counted by its period', () => {
  expect(papersHeading(of(['2016-05-01', 'owl'], ['2024-06-01', 'owl']))).toEqual({
    en: 'Papers by quarter',
    zh: '每季度论文数',
  });
});

it('puts a space between English sentences alone', () => {
  const [one, other] = [
    { en: 'One.', zh: '一。' },
    { en: 'Two.', zh: '二。' },
  ];
  expect(sentences(one, undefined, other)).toEqual({ en: 'One. Two.', zh: '一。二。' });
});
