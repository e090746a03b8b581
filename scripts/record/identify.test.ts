import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../text/blocks/parse-blocks.ts';
import { identifyRecord } from './identify.ts';
import type { PaperRecord } from './record.ts';

const record = (abstract: string): PaperRecord => ({
  lines: [1],
  id: '',
  addresses: [],
  title: { en: 'A Title' },
  topics: [],
  links: [],
  abstract: { en: parseBlocks(abstract).blocks },
});
const identify = (given: string, abstract = 'Text.') =>
  identifyRecord(record(abstract), { id: { text: given, line: 2 }, links: [] });

describe('identifyRecord', () => {
  it.each([
    ['https://arxiv.org/pdf/2401.00001v2', '2401.00001'],
    ['2401.00001v1', '2401.00001'],
    ['http://arxiv.org/abs/astro-ph/0601001', 'astro-ph_0601001'],
    ['https://example.org/paper', 'title-a-title'],
    ['', 'title-a-title'],
    ['https://openreview.net/forum?id=AbC123', 'openreview-AbC123'],
    ['https://huggingface.co/papers/2401.00001', '2401.00001'],
  ])('makes of "%s" the id %s', (given, id) => {
    expect(identify(given).record.id).toBe(id);
  });

  it.each([
    ['https://arxiv.org/abs/', 'invalid-id'],
    ['24.1', 'invalid-id'],
    ['javascript:alert(1)', 'broken-link'],
    ['htp://arxiv.org/abs/2401.00001', 'broken-link'],
  ])('reports "%s" as %s and knows the paper by its title', (given, code) => {
    const { record: identified, findings } = identify(given);
    expect(identified.id).toBe('title-a-title');
    expect(findings).toMatchObject([{ code, line: 2 }]);
  });

  it('makes the first repository in the text the code link, and the rest links', () => {
    const text = 'See https://example.org/page and https://github.com/x/y and https://github.com/x/z.';
    const { code, links } = identify('2401.00001', text).record;
    expect({ code, links }).toEqual({
      code: 'https://github.com/x/y',
      links: ['https://example.org/page', 'https://github.com/x/z'],
    });
  });

  it("does not list the paper's own arXiv page", () => {
    expect(identify('2401.00001', 'See https://arxiv.org/abs/2401.00001v1.').record.links).toEqual([]);
  });

  it("keeps a paper's page on another host as a link", () => {
    expect(identify('https://example.org/paper').record.links).toEqual(['https://example.org/paper']);
  });
});
