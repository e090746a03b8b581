import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyFollowed, anyPapers } from '../../tests/any-own.ts';
import { exportOf, exportText } from './export-text.ts';
import { readExport } from './read-export.ts';

const NOW = '2026-11-28T07:30:00.000Z';
const SETTINGS = { ui: 'zh-Hans', searches: ['世界模型 -video'], 'hidden-sources': ['owls'] };

const fileOf = (changes: Record<string, unknown>): string =>
  JSON.stringify({
    format: 'duizhao',
    version: 2,
    exported: NOW,
    papers: [],
    followed: [],
    settings: {},
    ...changes,
  });
const withPaper = (paper: Record<string, unknown>): string =>
  fileOf({ papers: [{ id: '2410.00001', title: { en: 'Owls' }, ...paper }] });

it('gives what was exported, whatever that is', () => {
  fc.assert(
    fc.property(anyPapers, anyFollowed, (papers, followed) => {
      const own = exportOf({ papers, followed, settings: SETTINGS }, NOW);
      expect(own.papers).toEqual(papers);
      expect(own.followed).toEqual(followed);
      expect(readExport(exportText(own), NOW)).toEqual({ held: own });
    }),
  );
});

it('exports of a damaged storage what it can, so that it can be imported', () => {
  const paper = { id: '2410.00001', title: { en: '' }, starred: 'once', published: '2024', tags: ['a', ''] };
  const own = exportOf({ papers: [paper, { id: '../x', title: {} }], followed: [], settings: {} }, NOW);
  expect(own.papers).toEqual([{ id: '2410.00001', title: {}, starred: NOW, tags: ['a'] }]);
  expect(readExport(exportText(own), NOW)).toEqual({ held: own });
});

it('reads the first version, with papers read when the file was written', () => {
  const text = JSON.stringify({ format: 'duizhao', version: 1, read: ['2410.07177', '2410.07177'] });
  expect(readExport(text, NOW)).toMatchObject({
    held: { version: 2, papers: [{ id: '2410.07177', title: {}, read: NOW }], followed: [] },
  });
});

it.each([
  ['', { reason: 'not-json' }],
  ['{"format":"duizhao","version":2', { reason: 'not-json' }],
  ['null', { reason: 'foreign' }],
  ['[]', { reason: 'foreign' }],
  ['{"bookmarks":[1,2]}', { reason: 'foreign' }],
  [fileOf({ format: 'zotero' }), { reason: 'foreign' }],
  [fileOf({ version: 0 }), { reason: 'foreign' }],
  [fileOf({ version: 3, papers: 'other' }), { reason: 'newer' }],
  [fileOf({ papers: undefined }), { reason: 'damaged', place: 'papers' }],
  [fileOf({ version: 1, read: [7] }), { reason: 'damaged', place: 'read.0' }],
  [withPaper({ id: '../x' }), { reason: 'damaged', place: 'papers.0.id' }],
  [withPaper({ id: '__proto__' }), { reason: 'damaged', place: 'papers.0.id' }],
  [withPaper({ title: '<b>' }), { reason: 'damaged', place: 'papers.0.title' }],
  [withPaper({ starred: 'yesterday' }), { reason: 'damaged', place: 'papers.0.starred' }],
  [withPaper({ published: '2024-02-31' }), { reason: 'damaged', place: 'papers.0.published' }],
  [withPaper({ tags: Array(2_000).fill('a') }), { reason: 'damaged', place: 'papers.0.tags' }],
  [withPaper({ note: { text: 'x' } }), { reason: 'damaged', place: 'papers.0.note' }],
  [
    fileOf({ followed: [{ name: 'a', query: '', since: NOW }] }),
    { reason: 'damaged', place: 'followed.0.query' },
  ],
])('refuses %s', (text, refusal) => {
  expect(readExport(text, NOW)).toEqual({ refusal });
});

it.each([
  [
    'a million tags',
    `{"format":"duizhao","version":2,"papers":[{"id":"a","title":{},"tags":[${'0,'.repeat(1_000_000)}0]}]}`,
  ],
  ['nothing but brackets', '['.repeat(1_000_000)],
  [
    'a million levels',
    `{"format":"duizhao","version":2,"papers":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`,
  ],
])('is not held up by %s', (_, text) => {
  expect(readExport(text, NOW)).toHaveProperty('refusal');
});

it('takes of settings what it knows, and no prototype from anywhere', () => {
  const text = `{"format":"duizhao","version":2,"exported":"${NOW}","papers":[],"followed":[],
    "settings":{"ui":"zh-Hans","theme":7,"size":"<b>","visits":{"last":5},"__proto__":{"x":1},"other":"y"},"__proto__":{"x":1}}`;
  const read = readExport(text, NOW);
  expect(read).toEqual({ held: expect.objectContaining({ settings: { ui: 'zh-Hans' } }) });
  expect(read).not.toHaveProperty('held.x');
});
