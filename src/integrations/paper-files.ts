import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import matter from 'gray-matter';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { BODY_HEADINGS, type Paper, paperSchema } from '../schema/paper.ts';

const parser = unified().use(remarkParse).use(remarkMath);

/** A line break between two Han characters is no space; any other is. */
const unwrap = (text: string): string =>
  text
    .replace(/(?<=\p{Script=Han})\s*\n\s*(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The plain text of each section of a paper's body, by its heading; TeX stays as its source. */
export function sectionTexts(body: string): Map<string, string> {
  const sections = new Map<string, string>();
  let heading: string | undefined;
  for (const node of parser.parse(body).children) {
    if (node.type === 'heading' && node.depth === 2) heading = textOf(node);
    else if (heading !== undefined)
      sections.set(heading, `${sections.get(heading) ?? ''}\n${blockText(node)}`);
  }
  return new Map([...sections].map(([name, text]) => [name, unwrap(text)]));
}

/** The text of a node; blocks and hard line breaks, which `mdast-util-to-string` runs together, on lines of their own. */
function blockText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return textOf(node);
  const hasBlocks = node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote';
  return node.children.map(blockText).join(hasBlocks ? '\n' : '');
}

export type PaperTexts = { paper: Paper; abstract: { en?: string | undefined; zh?: string | undefined } };

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
