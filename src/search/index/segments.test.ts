import { describe, expect, it } from 'vitest';
import { BLOCK, blockOwners, FIELDS, layOut, recordOf } from './segments.ts';

const BATCHES = [
  layOut([
    { title: ['aº0'], abstract: Array.from({ length: BLOCK + 1 }, () => 'bº0'), author: [] },
    { title: ['cº0'], abstract: [], author: ['dº0'] },
  ]),
  layOut([]),
  layOut([{ title: [], abstract: ['eº0'], author: [] }]),
];

describe('layOut', () => {
  it('begins every field in a new block and tells how many blocks each takes', () => {
    const [{ content, fieldBlocks } = layOut([])] = BATCHES;
    const tokens = content.split(' ');
    expect(fieldBlocks).toEqual([
      { title: 1, abstract: 2, author: 0 },
      { title: 1, abstract: 0, author: 1 },
    ]);
    expect(['aº0', 'bº0', 'cº0', 'dº0'].map((token) => tokens.indexOf(token) / BLOCK)).toEqual([0, 1, 3, 4]);
  });
});

describe('recordOf', () => {
  it('holds all batches, each in blocks of its own', () => {
    const { content, length, blocks } = recordOf(BATCHES);
    expect([blocks, length, content.split(' ').length]).toEqual([6, 6 * BLOCK, 6 * BLOCK]);
    expect(content.split(' ').indexOf('eº0')).toBe(5 * BLOCK);
  });

  it('is one token where there is no paper, as Pagefind writes no index without any', () => {
    expect(recordOf([layOut([])])).toEqual({ content: 'º', length: 1, blocks: 0 });
  });
});

describe('blockOwners', () => {
  it('tells the paper and the field of every token that was laid out', () => {
    const counts = BATCHES.flatMap(({ fieldBlocks }) => fieldBlocks);
    const blocks = {
      title: counts.map(({ title }) => title),
      abstract: counts.map(({ abstract }) => abstract),
      author: counts.map(({ author }) => author),
    };
    const { papers, fields } = blockOwners({ cells: blocks });
    const tokens = recordOf(BATCHES).content.split(' ');
    const owners = ['aº0', 'bº0', 'cº0', 'dº0', 'eº0'].map((token) => {
      const block = Math.floor(tokens.indexOf(token) / BLOCK);
      return `${token} ${papers[block]} ${FIELDS[fields[block] ?? 9]}`;
    });
    expect(owners).toEqual([
      'aº0 0 title',
      'bº0 0 abstract',
      'cº0 1 title',
      'dº0 1 author',
      'eº0 2 abstract',
    ]);
  });
});
