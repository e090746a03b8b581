import fc from 'fast-check';
import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/text/compare.ts';
import type { PlacedRecord } from '../record/record.ts';
import { groupRecords, mergeMentions } from './merge.ts';

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });

const record = (digest: string, fields: Partial<PlacedRecord> = {}): PlacedRecord => ({
  id: '2401.00001',
  addresses: [],
  digest,
  file: `${digest}.md`,
  lines: [3],
  title: { en: 'Lighthouse' },
  topics: [],
  links: [],
  abstract: {},
  ...fields,
});

const mergeRecords = (records: PlacedRecord[]) => {
  const groups = groupRecords(records);
  const results = groups.map(mergeMentions);
  return {
    papers: results.map(({ merged }) => merged).sort((a, b) => compare(a.paper.id, b.paper.id)),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
};

const only = (records: PlacedRecord[]) => {
  const { papers, diagnostics } = mergeRecords(records);
  expect(papers).toHaveLength(1);
  return { paper: papers[0]?.paper, body: papers[0]?.body, diagnostics };
};

describe('merging', () => {
  it('joins an English and a Chinese mention into one bilingual paper and says which gave what', () => {
    const { paper, body } = only([
      record('b', { abstract: { en: [paragraph('We guide models.')] } }),
      record('a', { title: { zh: '灯塔' }, abstract: { zh: [paragraph('我们引导模型。')] } }),
    ]);
    expect(paper?.title).toEqual({ en: 'Lighthouse', zh: '灯塔' });
    expect(Object.keys(body ?? {})).toEqual(['en', 'zh']);
    expect(paper?.mentions).toEqual([
      { digest: 'a', line: 3, fields: ['title.zh', 'abstract.zh'] },
      { digest: 'b', line: 3, fields: ['title.en', 'abstract.en'] },
    ]);
  });

  it('prefers the complete author list to a longer one with "et al."', () => {
    const { paper } = only([
      record('a', { authors: ['Ada', 'Bo', 'Cy'], authorsComplete: false }),
      record('b', { authors: ['Ada', 'Bo'] }),
    ]);
    expect(paper?.authors).toEqual(['Ada', 'Bo']);
    expect(paper?.authorsComplete).toBeUndefined();
  });

  it('takes the earliest date', () => {
    const { paper } = only([
      record('a', { published: '2024-02-02' }),
      record('b', { published: '2024-02-01' }),
    ]);
    expect(paper?.published).toBe('2024-02-01');
  });

  it('takes the abstract with most text', () => {
    const { body } = only([
      record('a', { abstract: { en: [paragraph('Short.')] } }),
      record('b', { abstract: { en: [paragraph('A longer abstract.')] } }),
    ]);
    expect(body?.en).toEqual([paragraph('A longer abstract.')]);
  });

  it('keeps the Chinese title when two digests disagree on the English one, and reports the conflict', () => {
    const { paper, diagnostics } = only([
      record('a', { title: { en: 'Lighthouse: Guiding', zh: '灯塔' } }),
      record('b', { title: { en: 'Beacon' } }),
    ]);
    expect(paper?.title).toEqual({ en: 'Lighthouse: Guiding', zh: '灯塔' });
    expect(diagnostics.map(({ code, file, line }) => ({ code, file, line }))).toEqual([
      { code: 'conflicting-title', file: 'b.md', line: 3 },
    ]);
  });

  it('sees no conflict in case and punctuation', () => {
    const { diagnostics } = only([record('a'), record('b', { title: { en: 'LIGHTHOUSE.' } })]);
    expect(diagnostics).toEqual([]);
  });

  it('keeps every link, and a second code address as one of them', () => {
    const { paper, diagnostics } = only([
      record('a', { code: 'https://github.com/x/a', links: ['https://x.example/'] }),
      record('b', {
        code: 'https://github.com/x/longer',
        links: ['https://y.example/', 'https://x.example/'],
      }),
    ]);
    expect(paper?.code).toBe('https://github.com/x/longer');
    expect(paper?.links).toEqual(['https://x.example/', 'https://github.com/x/a', 'https://y.example/']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['conflicting-code']);
  });

  it('ignores the order of its input', () => {
    const some = fc.record({
      id: fc.constantFrom('2401.00001', '2401.00002'),
      digest: fc.constantFrom('a', 'b', 'c'),
      lines: fc.integer({ min: 1, max: 3 }).map((line) => [line]),
      title: fc.record({ en: fc.constantFrom('One', 'Two', 'three') }),
      topics: fc.subarray(['T', 'U']),
      links: fc.subarray(['https://x.example/', 'https://y.example/']),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(some, { maxLength: 6, selector: ({ digest, lines, id }) => `${id}${digest}${lines}` }),
        (list) => {
          const records = list.map((one) => {
            const address = { kind: 'arxiv' as const, key: one.id };
            return record(one.digest, { ...one, addresses: [address] });
          });
          expect(mergeRecords([...records].reverse()).papers).toEqual(mergeRecords(records).papers);
        },
      ),
    );
  });

  describe('across kinds of links', () => {
    const title = { en: 'Lighthouses for Small Models Lost in Long Documents' };
    const arxiv = { id: '2401.00001', addresses: [{ kind: 'arxiv' as const, key: '2401.00001' }], title };
    const openreview = {
      id: 'openreview-Ab1',
      addresses: [{ kind: 'openreview' as const, key: 'Ab1' }],
      title,
    };
    const idsOf = (records: PlacedRecord[]) => mergeRecords(records).papers.map(({ paper }) => paper.id);

    it('joins a paper that two digests know by different links and one title, under its arXiv id', () => {
      const records = [record('b', openreview), record('a', arxiv)];
      expect(idsOf(records)).toEqual(['2401.00001']);
    });

    it('joins a paper known by its title alone to the one with an id', () => {
      expect(idsOf([record('a', arxiv), record('b', { id: 'title-x', addresses: [], title })])).toEqual([
        '2401.00001',
      ]);
    });

    it('keeps papers apart that share a title and have different arXiv ids', () => {
      const other = {
        ...arxiv,
        id: '2401.00002',
        addresses: [{ kind: 'arxiv' as const, key: '2401.00002' }],
      };
      expect(idsOf([record('a', arxiv), record('b', other)])).toEqual(['2401.00001', '2401.00002']);
    });

    it('keeps papers apart that share only a short title', () => {
      const short = { title: { en: 'Attention' } };
      expect(
        idsOf([record('a', { ...arxiv, ...short }), record('b', { ...openreview, ...short })]),
      ).toHaveLength(2);
    });

    it('makes one paper of one arXiv id, whatever else its mentions say', () => {
      const doi = (key: string) => ({
        ...arxiv,
        addresses: [...arxiv.addresses, { kind: 'doi' as const, key }],
      });
      expect(idsOf([record('a', doi('10.1000/1')), record('b', doi('10.1000/2'))])).toEqual(['2401.00001']);
    });
  });
});
