import { describe, expect, it } from 'vitest';
import { runPipeline } from '../pipeline.ts';
import { readDigest } from './read-digest.ts';

const SECTIONS = '#### 为什么\n茶壶倒得太快，而且从不休息。\n\n#### 怎么做\n- **先等一会儿**\n';
const read = (path: string, text: string): (string | undefined)[] => {
  const [record] = readDigest({ path, text, findings: [] }).records;
  return [record?.id, record?.title.en];
};

describe('a file that is named by its paper', () => {
  it.each([
    ['notes/2405.00010.md', '# Kettles of Iron\n\n**Authors**: Ann Lee\n\nWe boil words.\n', '2405.00010'],
    [
      'notes/2405.00010-kettles.md',
      '# Kettles of Iron\n\n**Authors**: Ann Lee\n\nWe boil words.\n',
      '2405.00010',
    ],
    [
      'notes/2405.00010.md',
      '# Kettles of Iron\n\n**Authors**: Ann Lee\n**arXiv**: 2405.00011\n\nWe boil words.\n',
      '2405.00011',
    ],
  ])('gives its paper the id where it has none: %s', (path, text, id) => {
    expect(read(path, text)).toEqual([id, 'Kettles of Iron']);
  });

  it('joins its sections with the title that another file has', async () => {
    const { files, report } = await runPipeline([
      { path: 'a/list.md', text: '# Kettles of Iron\n\nhttps://arxiv.org/abs/2405.00010\n', findings: [] },
      { path: 'a/notes/2405.00010.md', text: SECTIONS, findings: [] },
    ]);
    expect(files.get('papers/2405.00010.md')).toContain('**怎么做**');
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is reported if no file has the title', async () => {
    const { files, report } = await runPipeline([{ path: 'a/2405.00010.md', text: SECTIONS, findings: [] }]);
    expect([...files.keys()].filter((path) => path.startsWith('papers/'))).toEqual([]);
    expect(report.diagnostics.map(({ code, line }) => [code, line])).toContainEqual(['missing-title', 1]);
  });
});

describe('a file with another name', () => {
  it('is no digest if it has only sections', () => {
    expect(readDigest({ path: 'a/notes.md', text: SECTIONS, findings: [] }).format).toBeUndefined();
  });
});
