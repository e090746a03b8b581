import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import matter from 'gray-matter';
import { abstractTexts } from '../lib/section-texts.ts';
import { type Paper, type PaperTexts, paperSchema } from '../schema/paper.ts';

/** A paper and the Markdown below its front matter. */
export type PaperFile = { paper: Paper; body: string };

/** Every paper of a content folder, in the order of the file names. */
export async function readPaperFiles(contentDir: string): Promise<PaperFile[]> {
  const folder = join(contentDir, 'papers');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => {
      const { data, content } = matter(await readFile(join(folder, name), 'utf8'), {});
      return { paper: paperSchema.parse(data), body: content };
    }),
  );
}

export const paperTexts = ({ paper, body }: PaperFile): PaperTexts => ({
  paper,
  abstract: abstractTexts(body),
});

/** Every paper of a content folder with its abstracts as plain text, in the order of the file names. */
export async function readPapers(contentDir: string): Promise<PaperTexts[]> {
  return (await readPaperFiles(contentDir)).map(paperTexts);
}
