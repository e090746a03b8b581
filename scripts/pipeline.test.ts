import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { paperSchema } from '../src/schema/paper.ts';
import { runPipeline } from './pipeline.ts';
import type { RawFile } from './record/read-digest.ts';
import { diagnosticLine } from './reporters.ts';

const file = (path: string, text: string): RawFile => ({ path, text, findings: [] });
const said = async (files: RawFile[]): Promise<string[]> =>
  (await runPipeline(files)).report.diagnostics.map(diagnosticLine);

const WEEKLY = `# Lighthouse
[灯塔](https://arxiv.org/abs/2401.00001)

我们提出灯塔。
`;
const BLOCKS = `Title: Lighthouse
PDF: https://arxiv.org/pdf/2401.00001
Summary: We propose Lighthouse, with <script>alert(1)</script> and <image> and $x_1$.
---
Title: $Ï„$-dams
PDF: https://arxiv.org/pdf/2401.00002
Summary: Dams hold.
`;

describe('runPipeline', () => {
  it('joins the mentions of a paper across digests', async () => {
    const { files, report } = await runPipeline([
      file('w/2024-01-05.md', WEEKLY),
      file('b/2024-01-06.txt', BLOCKS),
    ]);
    expect(report).toMatchObject({ records: 3, papers: 2, bilingual: 1, englishOnly: 1, chineseOnly: 0 });
    expect(files.get('papers/2401.00001.md')).toMatchInlineSnapshot(`
      "---
      id: '2401.00001'
      title:
        en: Lighthouse
        zh: 灯塔
      topics: []
      links: []
      script: Hans
      alignment:
        - {en: [0], zh: [0], confidence: 0.9}
      mentions:
        - {digest: b/2024-01-06, line: 1, fields: [title.en, abstract.en]}
        - {digest: w/2024-01-05, line: 1, fields: [title.en, title.zh, abstract.zh]}
      ---
      ## Abstract

      We propose Lighthouse, with and \\<image> and $x_1$.

      ## 摘要

      我们提出灯塔。
      "
    `);
  });

  it('writes front matter that the schema reads back', async () => {
    const { files } = await runPipeline([file('b/2024-01-06.txt', BLOCKS)]);
    const papers = [...files].filter(([path]) => path.startsWith('papers/'));
    expect(papers).toHaveLength(2);
    for (const [, text] of papers) expect(paperSchema.safeParse(matter(text, {}).data).success).toBe(true);
  });

  it('gives the same bytes for the same files in any order', async () => {
    const files = [file('w/2024-01-05.md', WEEKLY), file('b/2024-01-06.txt', BLOCKS)];
    expect(await runPipeline([...files].reverse())).toEqual(await runPipeline(files));
  });

  it('repairs mojibake and says so', async () => {
    expect(await said([file('b/2024-01-06.txt', BLOCKS)])).toContain(
      'b/2024-01-06.txt:5 repaired-mojibake: Read "Ï„" as "τ".',
    );
  });

  it.each([
    ['a file that no format claims', 'Dear diary,\n', 'a/x.md:1 unknown-format'],
    ['an empty file', ' \n', 'a/x.md:1 empty-file'],
    [
      'a record without a title',
      'Title:\nPDF: https://arxiv.org/pdf/2401.00009\nSummary: Text.\n',
      'a/x.md:1 missing-title',
    ],
    ['an id that is none', '# A\n[甲](https://arxiv.org/abs/24.1)\n\n正文。\n', 'a/x.md:2 invalid-id'],
    ['a script link', '# A\n[甲](javascript:void)\n\n正文。\n', 'a/x.md:2 broken-link'],
    [
      'a line of no record',
      `${'Hello there. '.repeat(40)}\nTitle: A\nPDF: https://arxiv.org/pdf/2401.00009\nSummary: Text.\n`,
      'a/x.md:1 unread-line',
    ],
  ])('reports %s with its line and reads the rest', async (_, text, expected) => {
    const files = [file('a/x.md', text), file('b/2024-01-06.txt', BLOCKS)];
    expect((await said(files)).some((line) => line.startsWith(expected))).toBe(true);
    expect((await runPipeline(files)).files.has('papers/2401.00002.md')).toBe(true);
  });

  it('accounts for every line', async () => {
    const { report } = await runPipeline([
      file('a/x.md', `stray\n\n${BLOCKS}`),
      file('w/y.md', WEEKLY),
      file('e', ''),
    ]);
    for (const { lines } of report.files)
      expect(lines.record + lines.furniture + lines.unread).toBe(lines.total);
  });

  it('knows a paper by its title where it has no id', async () => {
    const { files } = await runPipeline([
      file('w/y.md', '# Guiding Lights\n[引路](https://example.org/p)\n\n正文。\n'),
    ]);
    expect([...files.keys()]).toContain('papers/title-guiding-lights.md');
  });

  describe('with corrections', () => {
    const correct = (name: string, text: string) =>
      runPipeline([file('w/2024-01-05.md', WEEKLY)], [{ path: `../corrections/${name}.md`, text }]);

    it('lets them win, field by field, and says so in the mentions', async () => {
      const { files } = await correct(
        '2401.00001',
        '---\ntitle:\n  zh: 燈塔\n---\n## Abstract\n\nWe propose it.\n',
      );
      const { data, content } = matter(files.get('papers/2401.00001.md') ?? '', {});
      expect(data.title).toEqual({ en: 'Lighthouse', zh: '燈塔' });
      expect(content).toContain('We propose it.');
      expect(data.mentions).toMatchObject([
        { digest: 'w/2024-01-05', fields: ['title.en', 'abstract.zh'] },
        { digest: 'corrections', fields: ['title.zh', 'abstract.en'] },
      ]);
    });

    it.each([
      ['2401.00009', '', 'unused-correction'],
      ['2401.00001', '---\ncolour: red\n---\n', 'invalid-correction'],
      ['2401.00001', '---\ntitle: [\n---\n', 'invalid-correction'],
    ])('reports %s with "%s" as %s', async (name, text, code) => {
      expect((await correct(name, text)).report.diagnostics).toMatchObject([{ code }]);
    });
  });
});
