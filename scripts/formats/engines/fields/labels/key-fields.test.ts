import { describe, expect, it } from 'vitest';
import { fieldOfKey } from './key-fields.ts';

describe('fieldOfKey', () => {
  it.each([
    ['title', 'title'],
    ['paper_title', 'title'],
    ['paperTitle', 'title'],
    ['titleZh', 'titleZh'],
    ['title_translated', 'titleZh'],
    ['zh-CN_title', 'titleZh'],
    ['title_ja', 'note'],
    ['dc:creator', 'authors'],
    ['作者', 'authors'],
    ['pub_date', 'date'],
    ['publishedAt', 'date'],
    ['arxiv_submitted', 'date'],
    ['releaseTime', 'date'],
    ['announcement_date', 'date'],
    ['arxiv_updated', 'nothing'],
    ['crawl_time', 'nothing'],
    ['created_at', 'nothing'],
    ['arxivId', 'id'],
    ['arxiv_abstract', 'abstract'],
    ['ori_summary', 'abstract'],
    ['summary_cn', 'abstractZh'],
    ['abstractTranslation', 'abstractZh'],
    ['ai_summary', 'note'],
    ['relevance_score', 'note'],
    ['is_filtered', undefined],
    ['rerank_reasoning', undefined],
    ['zh', undefined],
  ])('reads %s as %s', (key, field) => {
    expect(fieldOfKey(key)).toBe(field);
  });
});
