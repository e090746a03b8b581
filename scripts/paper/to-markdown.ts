import matter from 'gray-matter';
import type { Heading, RootContent } from 'mdast';
import remarkMath from 'remark-math';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Digest } from '../../src/schema/digest.ts';
import { BODY_HEADINGS, BODY_PARTS } from '../../src/schema/paper.ts';
import type { MergedPaper } from '../record/record.ts';

/** `<%@0>`: CommonMark takes it for a link to an e-mail address, and remark-stringify does not know that (11.0). */
const MAIL_LINK = { character: '<', after: "[\\w.!#$%&'*+/=?^`{|}~-]+@", inConstruct: 'phrasing' } as const;

const writer = unified()
  .use(remarkMath)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', unsafe: [MAIL_LINK] })
  .freeze();

/** js-yaml would fold long lines; one line a value, a mention or a bead keeps diffs readable. */
const YAML_OPTIONS = { language: 'yaml', lineWidth: -1, flowLevel: 2, noRefs: true };

function heading(text: string): Heading {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] };
}

/** A paper as the text of `content/papers/<id>.md`: front matter, then one section for each part that it has. */
export function paperToMarkdown({ paper, body }: MergedPaper): string {
  const children: RootContent[] = [];
  for (const part of BODY_PARTS) {
    const blocks = body[part];
    if (blocks !== undefined) children.push(heading(BODY_HEADINGS[part]), ...blocks);
  }
  return matter.stringify(writer.stringify({ type: 'root', children }), paper, YAML_OPTIONS);
}

/** A digest as the text of `content/digests/<id>.md`. */
export function digestToMarkdown(digest: Digest): string {
  return matter.stringify('', digest, YAML_OPTIONS);
}
