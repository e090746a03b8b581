import { describe, expect, it } from 'vitest';
import { CELL } from './catalogue.ts';
import { layOut, volumeOf } from './volumes.ts';

const PIECES = [
  layOut([
    { title: ['aº0'], abstract: Array.from({ length: CELL + 1 }, () => 'bº0'), author: [] },
    { title: ['cº0'], abstract: [], author: ['dº0'] },
  ]),
  layOut([]),
  layOut([{ title: [], abstract: ['eº0'], author: [] }]),
];

describe('layOut', () => {
  it('begins every field in a new cell and tells how many cells each takes', () => {
    const [{ content, fieldCells } = layOut([])] = PIECES;
    const tokens = content.split(' ');
    expect(fieldCells).toEqual([
      { title: 1, abstract: 2, author: 0 },
      { title: 1, abstract: 0, author: 1 },
    ]);
    expect(['aº0', 'bº0', 'cº0', 'dº0'].map((token) => tokens.indexOf(token) / CELL)).toEqual([0, 1, 3, 4]);
  });
});

describe('volumeOf', () => {
  it('holds all pieces, each in cells of its own', () => {
    const { content, length, cells } = volumeOf(PIECES);
    expect([cells, length, content.split(' ').length]).toEqual([6, 6 * CELL, 6 * CELL]);
    expect(content.split(' ').indexOf('eº0')).toBe(5 * CELL);
  });

  it('is one token where there is no paper, as Pagefind writes no index without any', () => {
    expect(volumeOf([layOut([])])).toEqual({ content: 'º', length: 1, cells: 0 });
  });
});
