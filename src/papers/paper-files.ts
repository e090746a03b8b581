import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readFrontMatter } from '../front-matter.ts';
import { abstractTexts } from '../markdown/section-texts.ts';
import { type Paper, type PaperTexts, paperSchema } from '../schema/paper.ts';

/** A paper and the Markdown below its front matter. */
export type PaperFile = { paper: Paper; body: string };

/** The folder of a content folder that has a file for each paper. */
export const papersFolder = (contentDir: string): string => join(contentDir, 'papers');

/** Where the file of a paper is. */
export const paperFile = (contentDir: string, id: string): string =>
  join(papersFolder(contentDir), `${id}.md`);

/** The files of all papers in their folder, in the order of their names. */
export async function paperPaths(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return names.map((name) => join(folder, name));
}

/** The paper in a file; throws where it does not fit the schema. */
export async function readPaperFile(path: string): Promise<PaperFile> {
  const { data, content } = readFrontMatter(await readFile(path, 'utf8'));
  const { success, data: paper, error } = paperSchema.safeParse(data);
  if (!success) throw new Error(`${path} is no paper:\n${z.prettifyError(error)}`);
  return { paper, body: content };
}

/** The abstracts in a paper's file, as plain text; in a tenth of the time that its front matter takes to read. */
export function readAbstracts(path: string): PaperTexts['abstract'] {
  return abstractTexts(readFileSync(path, 'utf8'));
}

/** Every paper of a content folder with its abstracts as plain text, in the order of the file names. */
export async function readPapers(contentDir: string): Promise<PaperTexts[]> {
  const files = await Promise.all((await paperPaths(papersFolder(contentDir))).map(readPaperFile));
  return files.map(({ paper, body }) => ({ paper, abstract: abstractTexts(body) }));
}
