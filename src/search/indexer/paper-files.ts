import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import matter from 'gray-matter';
import { z } from 'zod';
import { abstractTexts } from '../../markdown/section-texts.ts';
import { type Paper, type PaperTexts, paperSchema } from '../../schema/paper.ts';

/** A paper and the Markdown below its front matter. */
export type PaperFile = { paper: Paper; body: string };

/** The files of all papers of a content folder, in the order of their names. */
export async function paperPaths(contentDir: string): Promise<string[]> {
  const folder = join(contentDir, 'papers');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return names.map((name) => join(folder, name));
}

export async function readPaperFile(path: string): Promise<PaperFile> {
  const { data, content } = matter(await readFile(path, 'utf8'), {});
  const { success, data: paper, error } = paperSchema.safeParse(data);
  if (!success) throw new Error(`${path} is no paper:\n${z.prettifyError(error)}`);
  return { paper, body: content };
}

/** Every paper of a content folder with its abstracts as plain text, in the order of the file names. */
export async function readPapers(contentDir: string): Promise<PaperTexts[]> {
  const files = await Promise.all((await paperPaths(contentDir)).map(readPaperFile));
  return files.map(({ paper, body }) => ({ paper, abstract: abstractTexts(body) }));
}
