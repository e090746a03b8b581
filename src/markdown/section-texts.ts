import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { BODY_HEADINGS, type PaperTexts } from '../schema/paper.ts';

const parser = unified().use(remarkParse).use(remarkMath);

const BREAK_IN_HAN = /(?<=\p{Script=Han})\s*\n\s*(?=\p{Script=Han})/gu;
/** White space that is not just one space. */
const WIDE_SPACE = /[^\S ]\s*| \s+/g;

/** A line break between two Han characters is no space; any other is. */
function unwrap(text: string): string {
  const inner = text.trim();
  return (inner.includes('\n') ? inner.replace(BREAK_IN_HAN, '') : inner).replace(WIDE_SPACE, ' ');
}

const HEADING = /^## (?<name>[^\\`*_[\]<>&$~|#\s]+)$/;
/** A line that says nothing in Markdown but its words, wherever it stands; about half of all abstracts have no other. */
const PLAIN_LINE = /^(?:(?![-+=>\d\s])[^\\`*_[\]<>&$~|#]*)$/;

/** The sections of a body of headings and plain lines, without a parser; nothing for any other body. */
function plainSections(body: string): Map<string, string> | undefined {
  const sections = new Map<string, string>();
  let heading: string | undefined;
  for (const line of body.split('\n')) {
    const name = HEADING.exec(line)?.groups?.name;
    if (name === undefined && !PLAIN_LINE.test(line)) return undefined;
    if (name !== undefined) heading = name;
    else if (heading !== undefined && line !== '')
      sections.set(heading, `${sections.get(heading) ?? ''}\n${line}`);
  }
  return sections;
}

function parsedSections(body: string): Map<string, string> {
  const sections = new Map<string, string>();
  let heading: string | undefined;
  for (const node of parser.parse(body).children) {
    if (node.type === 'heading' && node.depth === 2) heading = textOf(node);
    else if (heading !== undefined)
      sections.set(heading, `${sections.get(heading) ?? ''}\n${blockText(node)}`);
  }
  return sections;
}

/** The plain text of each section of a paper's body, by its heading; TeX stays as its source. */
export function sectionTexts(body: string): Map<string, string> {
  const sections = plainSections(body) ?? parsedSections(body);
  return new Map(Array.from(sections, ([name, text]) => [name, unwrap(text)]));
}

/** The abstracts in a paper's body. */
export function abstractTexts(body: string): PaperTexts['abstract'] {
  const sections = sectionTexts(body);
  return { en: sections.get(BODY_HEADINGS.en), zh: sections.get(BODY_HEADINGS.zh) };
}

/** The text of a node; blocks and hard line breaks, which `mdast-util-to-string` runs together, on lines of their own. */
function blockText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return textOf(node);
  const hasBlocks = node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote';
  return node.children.map(blockText).join(hasBlocks ? '\n' : '');
}
