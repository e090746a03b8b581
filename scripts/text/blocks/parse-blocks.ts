import type { List, Paragraph } from 'mdast';
import { joinLines } from '../../../src/text/join-lines.ts';
import { cleanText } from '../clean-text.ts';
import type { InlineNode } from '../inline/builder.ts';
import { inlineToText, parseInline } from '../inline/parse-inline.ts';
import { type BlockLine, isLabelledLink, listAt, readLines, SENTENCE_END, wrapWidth } from './lists.ts';
import { unfoldTexLists } from './tex-lists.ts';

type Stretch = string[] | { isOrdered: boolean; items: string[][] };

/**
 * A test for lines that begin a paragraph by their indentation, as on arXiv. If all lines except the first are
 * indented, or the line before is indented as well, the line before must also end a sentence.
 */
function indentationRule(lines: readonly BlockLine[]): (line: BlockLine, before: BlockLine) => boolean {
  const filled = lines.filter(({ text }) => text !== '');
  const min = filled.reduce((smallest, { indent }) => Math.min(smallest, indent), Number.POSITIVE_INFINITY);
  const isHanging = filled.slice(1).every(({ indent }) => indent > min);
  return (line, before) => {
    if (line.indent <= min) return false;
    return (!isHanging && before.indent <= min) || SENTENCE_END.test(before.text);
  };
}

/** Cuts lines into paragraphs and lists. */
function cutStretches(lines: readonly BlockLine[]): Stretch[] {
  const stretches: Stretch[] = [];
  const width = wrapWidth(lines);
  const isIndentedParagraph = indentationRule(lines);
  let paragraph: string[] = [];
  const flush = (): void => {
    if (paragraph.length > 0) stretches.push(paragraph);
    paragraph = [];
  };
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    const before = lines[index - 1];
    const list = listAt(lines, index, width);
    if (line === undefined) break;
    if (list !== undefined) {
      flush();
      stretches.push(list);
      index = list.end;
      continue;
    }
    const isAlone = isLabelledLink(line, before);
    if (line.text === '' || isAlone || (before !== undefined && isIndentedParagraph(line, before))) flush();
    if (line.text !== '') paragraph.push(line.text);
    if (isAlone) flush();
    index++;
  }
  flush();
  return stretches;
}

/** Removes the spaces at both ends. */
function trimNodes(nodes: readonly InlineNode[]): InlineNode[] {
  return nodes
    .map((node, index): InlineNode => {
      if (node.type !== 'text') return node;
      const value = index === 0 ? node.value.trimStart() : node.value;
      return { type: 'text', value: index === nodes.length - 1 ? value.trimEnd() : value };
    })
    .filter((node) => node.type !== 'text' || node.value !== '');
}

/**
 * Reads an abstract, as it is in a digest, as paragraphs and lists. Blank lines, indentation, lines such as
 * `网页: https…` and lists separate paragraphs; all other lines are joined. `unknownTex` has the names of the commands
 * that stay in the text.
 */
export function parseBlocks(text: string): { blocks: (Paragraph | List)[]; unknownTex: string[] } {
  const unknownTex = new Set<string>();
  const paragraphsOf = (lines: readonly string[]): Paragraph[] => {
    const { nodes, unknownTex: names } = parseInline(joinLines(lines));
    for (const name of names) unknownTex.add(name);
    const children = trimNodes(nodes);
    return children.length > 0 ? [{ type: 'paragraph', children }] : [];
  };
  const blocks = cutStretches(readLines(unfoldTexLists(cleanText(text)))).flatMap(
    (stretch): (Paragraph | List)[] => {
      if (Array.isArray(stretch)) return paragraphsOf(stretch);
      const children = stretch.items
        .map(paragraphsOf)
        .filter((paragraphs) => paragraphs.length > 0)
        .map((paragraphs) => ({ type: 'listItem' as const, spread: false, children: paragraphs }));
      if (children.length === 0) return [];
      const order = stretch.isOrdered ? { ordered: true, start: 1 } : { ordered: false };
      return [{ type: 'list', ...order, spread: false, children }];
    },
  );
  return { blocks, unknownTex: [...unknownTex] };
}

/** Blocks as plain text: a blank line between them, every item of a list on a line of its own. */
export function blocksToText(blocks: readonly (Paragraph | List)[]): string {
  return blocks
    .map((block) => {
      if (block.type === 'paragraph') return inlineToText(block.children);
      const paragraphs = block.children.flatMap(({ children }) => children);
      return paragraphs
        .map((node) => (node.type === 'paragraph' ? inlineToText(node.children) : ''))
        .join('\n');
    })
    .join('\n\n');
}
