import { describe, expect, it } from 'vitest';
import {
  arxivIdInFileName,
  arxivIdOfPaper,
  arxivMonth,
  isArxivAddress,
  paperIdOfArxiv,
  parseArxivId,
} from './arxiv-id.ts';

describe('parseArxivId', () => {
  it.each([
    ['2410.07177', '2410.07177'],
    ['2410.07177v12', '2410.07177'],
    [' arXiv:0704.0001 ', '0704.0001'],
    ['https://arxiv.org/abs/2410.07177v1', '2410.07177'],
    ['http://arxiv.org/pdf/2410.07177.pdf', '2410.07177'],
    ['https://www.arxiv.org/html/2410.07177v2#S3', '2410.07177'],
    ['arxiv.org/abs/2410.07177/', '2410.07177'],
    ['https://export.arxiv.org/abs/astro-ph/0601001v2', 'astro-ph/0601001'],
    ['math.GT/0309136', 'math.GT/0309136'],
    ['https://arxiv.org.org/abs/2410.07177', '2410.07177'],
    ['https://huggingface.co/papers/2410.07177', '2410.07177'],
    ['https://www.alphaxiv.org/abs/2410.07177v3', '2410.07177'],
    ['https://www.alphaxiv.org/zh/overview/2410.07177v1', '2410.07177'],
    ['https://doi.org/10.48550/arXiv.2410.07177', '2410.07177'],
    ['https://arxiv.org/abs/2410.07177.', '2410.07177'],
    ['arXiv 2410.07177', '2410.07177'],
    ['arXiv:2410.07177v1 [cs.CL]', '2410.07177'],
    ['[2410.07177]', '2410.07177'],
    ['`2410.07177v2`', '2410.07177'],
    ['https://scirate.com/arxiv/2410.07177', '2410.07177'],
    ['https://www.semanticscholar.org/arxiv/2410.07177', '2410.07177'],
  ])('reads %s', (text, id) => {
    expect(parseArxivId(text)).toBe(id);
  });

  it.each([
    ['a month that is none', '2413.07177'],
    ['an address without an id', 'https://arxiv.org/abs/'],
    ['another host', 'https://example.org/abs/2410.07177'],
    ['a number in a text', 'costs 2410.07177 dollars'],
    ['nothing', ''],
  ])('finds none in %s', (_, text) => {
    expect(parseArxivId(text)).toBeUndefined();
  });
});

it('keeps the paper id of an old-style id free of slashes, and finds the way back', () => {
  expect(paperIdOfArxiv('astro-ph/0601001')).toBe('astro-ph_0601001');
  expect(arxivIdOfPaper('astro-ph_0601001')).toBe('astro-ph/0601001');
  expect(arxivIdOfPaper('title-a-survey')).toBeUndefined();
});

it.each([
  ['2410.07177', '2024-10'],
  ['astro-ph/9901001', '1999-01'],
  ['hep-th/0601001', '2006-01'],
])('dates %s to %s', (id, month) => {
  expect(arxivMonth(id)).toBe(month);
});

it('knows arXiv addresses from those that only look like them', () => {
  expect(isArxivAddress('https://arxiv.org/abs/')).toBe(true);
  expect(isArxivAddress('https://arxiv.org.evil.example/abs/2410.07177')).toBe(false);
});

it.each([
  ['notes/2405.00010-rivers-of-attention.md', '2405.00010'],
  ['./2024-05/2405.00010.md#top', '2405.00010'],
  ['240500010v1-rivers.md', '2405.00010'],
  ['arxiv_2405.00010v2.pdf', '2405.00010'],
  ['0704.0001.md', '0704.0001'],
  ['notes/2407.0945.md', undefined],
  ['2405.00010.d/rivers.md', undefined],
  ['2012.0501.md', undefined],
  ['20120501-rivers.md', undefined],
  ['2024-05-20-rivers.md', undefined],
  ['rivers-2405.00010.md', undefined],
])('finds in the name of the file %s the id %s', (path, id) => {
  expect(arxivIdInFileName(path)).toBe(id);
});
