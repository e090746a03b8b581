import { describe, expect, it } from 'vitest';
import { paperSchema } from '../schema/paper.ts';
import { indexRecord } from './index-record.ts';
import { HEAD_WORDS } from './rank.ts';
import { shownSchema } from './shown.ts';

const paper = paperSchema.parse({
  id: '2410.07177',
  title: { en: 'Aligned Owls', zh: '貓頭鷹對齊' },
  authors: ['Ada Müller', '王小明'],
  topics: [],
  links: [],
  mentions: [{ digest: 'a/b', line: 1, fields: ['title.en'] }],
});
const record = indexRecord(paper, { en: 'We align owls.', zh: '我们对齐猫头鹰。' });
const tokens = record.content.split(' ');

describe('indexRecord', () => {
  it('keeps titles, id and authors apart, in front', () => {
    expect(record.content.slice(0, record.content.indexOf(' | | '))).toBe(
      '_aligned_ _owls_ | 猫 头 鹰 对 齐 | _241007177_ | _ada_ _muller_ | 王 小 明',
    );
  });

  it('begins the abstracts where the head ends', () => {
    expect(tokens.indexOf('_we_')).toBe(HEAD_WORDS);
    expect(tokens.slice(HEAD_WORDS).join(' ')).toBe('_we_ _align_ _owls_ | 我 们 对 齐 猫 头 鹰');
  });

  it('breaks before the abstracts even where the head is longer than its room', () => {
    const authors = Array.from({ length: 200 }, (_, index) => `Author${index}`);
    expect(indexRecord({ ...paper, authors }, { en: 'We' }).content).toContain('_author199_ | _we_');
  });

  it('carries the original texts for the result', () => {
    expect(shownSchema.parse(JSON.parse(record.filters.paper[0] ?? ''))).toEqual({
      id: '2410.07177',
      title: { en: 'Aligned Owls', zh: '貓頭鷹對齊' },
      authors: 'Ada Müller, 王小明',
      date: '2024-10',
      abstract: { en: 'We align owls.', zh: '我们对齐猫头鹰。' },
    });
  });

  it('points to the page of the paper', () => {
    expect(record.url).toBe('/abs/2410.07177/');
  });
});
