import { describe, expect, it } from 'vitest';
import { emptyRecord } from '../../../format.ts';
import {
  headingsBelow,
  onlyTopLine,
  type ScopeHeading,
  scopeOf,
  withoutCommonTopic,
  withScope,
} from './heading-scope.ts';

/** The headings above a paper, from Markdown lines. */
function headingsOf(lines: readonly string[]): ScopeHeading[] {
  return lines.reduce<ScopeHeading[]>((above, text, index) => {
    const level = text.indexOf(' ');
    return headingsBelow(above, { level, text: text.slice(level + 1), line: index + 1 });
  }, []);
}

function underHeadings(lines: readonly string[], given: { date?: string; id?: string } = {}) {
  const onlyTop = onlyTopLine(lines.map((text, index) => ({ text, number: index + 1 })));
  const record = {
    ...emptyRecord([9]),
    ...(given.date === undefined ? {} : { date: { text: given.date, line: 9 } }),
    ...(given.id === undefined ? {} : { id: { text: given.id, line: 9 } }),
  };
  const { date, topics } = withScope(record, scopeOf(headingsOf(lines), onlyTop));
  return { date: date?.text, topics: topics.map(({ text }) => text) };
}

describe('dates', () => {
  it.each<[string[], { date?: string; id?: string }, string | undefined]>([
    [['# Monday, 20 May 2024', '## Rivers'], {}, '2024-05-20'],
    [['# 2024-05-20'], { date: '2024-05-18' }, '2024-05-18'],
    [['## 2024', '### 05月'], { date: '05-21' }, '2024-05-21'],
    [['## 2024', '### May'], { date: '21' }, '2024-05-21'],
    [['## 2024', '### 05月', '#### 21日'], {}, '2024-05-21'],
    [['## 2024', '### 5月21日'], {}, '2024-05-21'],
    [['## 2024-05', '### Rivers'], { date: '5月21日' }, '2024-05-21'],
    [['## Picks of the Week (13 May - 19 May 2024)'], {}, undefined],
    [['## Picks of the Week (13 May - 19 May 2024)'], { date: '05-14' }, '2024-05-14'],
    [['# 2024', '# 2023', '## 十二月'], { date: '12-03' }, '2023-12-03'],
    [['# Rivers'], { date: '05-21', id: 'https://arxiv.org/abs/2405.00010v2' }, '2024-05-21'],
    [['# Rivers'], { date: '01-02', id: '2312.00010' }, '2024-01-02'],
    [['# Rivers'], { date: '08-21', id: '2405.00010' }, '08-21'],
    [['# Rivers'], { date: '05-21' }, '05-21'],
    [['## 5月21日'], {}, undefined],
    [['## 5月21日'], { id: '2405.00010' }, '2024-05-21'],
  ])('below %j the date of %j is %s', (lines, given, expected) => {
    expect(underHeadings(lines, given).date).toBe(expected);
  });
});

describe('topics', () => {
  it.each<[string[], string[]]>([
    [
      ['# Robotics Daily', '## Rivers', '### Dams'],
      ['Rivers', 'Dams'],
    ],
    [['# Reading list', '## Picks of the Week (13 May - 19 May)'], []],
    [['# Reading list', '### 05月'], []],
    [['# What came in on Monday, 20 May 2024', '## Rivers, Lakes and Dams'], ['Rivers, Lakes and Dams']],
    [['# My Kitchen', '## Rivers'], ['Rivers']],
    [['# Rivers', '# Dams'], ['Dams']],
    [['# cs.CL'], ['cs.CL']],
    [
      ['# cs.CL（2024-05-20）', '## 三、水坝（12 篇）'],
      ['cs.CL', '水坝'],
    ],
    [['# Keyword: SLAM'], ['SLAM']],
    [['## CVPR 2024'], ['CVPR 2024']],
    [['## 2024', '### Rivers', '## 2023'], []],
  ])('below %j are %j', (lines, expected) => {
    expect(underHeadings(lines).topics).toEqual(expected);
  });
});

describe('a topic above all records', () => {
  const record = (...topics: [string, number][]) => ({
    ...emptyRecord([9]),
    topics: topics.map(([text, line]) => ({ text, line })),
  });
  const topicsOf = (records: readonly ReturnType<typeof record>[]) =>
    withoutCommonTopic(records, new Set([1, 2, 3])).map(({ topics }) => topics.map(({ text }) => text));

  it('names the digest where each record has a deeper one', () => {
    const records = [record(['AI', 1], ['Light', 2]), record(['AI', 1], ['Bread', 3], ['own', 9])];
    expect(topicsOf(records)).toEqual([['Light'], ['Bread', 'own']]);
  });

  it.each([
    ['a record has no deeper one', [record(['AI', 1], ['Light', 2]), record(['AI', 1])]],
    ['it is a category', [record(['cs.AI', 1], ['Light', 2]), record(['cs.AI', 1], ['Bread', 3])]],
    ['there is one record', [record(['AI', 1], ['Light', 2])]],
  ])('stays where %s', (_, records) => {
    expect(topicsOf(records)).toEqual(records.map(({ topics }) => topics.map(({ text }) => text)));
  });
});
