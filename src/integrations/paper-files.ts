import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import matter from 'gray-matter';
import { sectionTexts } from '../lib/section-texts.ts';
import { BODY_HEADINGS, type PaperTexts, paperSchema } from '../schema/paper.ts';

/** Every paper of a content folder with its abstracts as plain text, in the order of the file names. */
export async function readPapers(contentDir: string): Promise<PaperTexts[]> {
  const folder = join(contentDir, 'papers');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => {
      const { data, content } = matter(await readFile(join(folder, name), 'utf8'), {});
      const sections = sectionTexts(content);
      const abstract = { en: sections.get(BODY_HEADINGS.en), zh: sections.get(BODY_HEADINGS.zh) };
      return { paper: paperSchema.parse(data), abstract };
    }),
  );
}
