import rehypeStringify from 'rehype-stringify';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Paper } from '../schema/paper.ts';
import type { Label } from '../schema/site.ts';
import { rehypeMathml } from './rehype-mathml.ts';
import { rehypeSideBySide } from './rehype-side-by-side.ts';

const renderer = unified()
  .use(remarkParse)
  .use(remarkMath)
  .use(remarkRehype)
  .use(rehypeSideBySide)
  .use(rehypeMathml)
  .use(rehypeStringify)
  .freeze();

/** A paper's body as HTML, both abstracts side by side; and what readers of a build should know of it. `notesBy` made its notes. */
export function renderBody(
  paper: Paper,
  body: string,
  notesBy?: Label,
): { html: string; warnings: string[] } {
  const data = { paper, ...(notesBy && { notesBy }) };
  const file = renderer.processSync(new VFile({ value: body, data }));
  return { html: String(file), warnings: file.messages.map(({ reason }) => reason) };
}
