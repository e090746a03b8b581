import { expect, it } from 'vitest';
import { accountText, refusalText } from './say-import.ts';

const NOTHING = { papers: 3, added: 0, changed: 0, followed: 0, joined: 0 };

it.each([
  [
    { ...NOTHING, added: 1200, followed: 3, changed: 4, joined: 4 },
    'Imported: 1,200 new papers, 4 papers updated, 3 queries; 4 notes were joined.',
    '已导入：新增 1,200 篇论文，更新 4 篇，3 条关注；4 条笔记合并了两边的内容。',
  ],
  [{ ...NOTHING, added: 1 }, 'Imported: 1 new paper.', '已导入：新增 1 篇论文。'],
  [NOTHING, 'Everything in this file was here already.', '文件中的内容此前均已存在。'],
])('says what an import did', (account, en, zh) => {
  expect(accountText(account)).toEqual({ en, zh });
});

it('says where a file is damaged, and that nothing was taken', () => {
  expect(refusalText({ reason: 'damaged', place: 'papers.3.starred' })).toEqual({
    en: 'The file is damaged at papers.3.starred. Nothing of it was taken.',
    zh: '文件在 papers.3.starred 处已损坏。未导入任何内容。',
  });
});
