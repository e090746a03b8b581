import { labelsOf } from '../fields/labels/labelled-lines.ts';
import { hasTitle } from './find-cards.ts';
import { type HtmlNode, isInline } from './html-tree.ts';
import { type HtmlPage, isFurniture, plainText } from './node-text.ts';

/** `style="font-size: 20px; font-weight: bold"`, `font-weight:600` */
const BOLD_STYLE = /font-weight\s{0,9}:\s{0,9}(?:bold|[6-9]00)/i;
const BOLD_NAME = /^(?:b|strong)$/;
/** A longer text is no title; in UTF-16 code units. */
const MAX_LENGTH = 400;

const isFilled = (page: HtmlPage, { name, from, to }: HtmlNode): boolean =>
  name !== '' || page.source.slice(from, to).trim() !== '';

/** The first element that has text and no other blocks in it. */
function firstBlock(page: HtmlPage, nodes: readonly HtmlNode[]): HtmlNode | undefined {
  for (const node of nodes) {
    if (isFurniture(node) || node.name === '') continue;
    const inner = firstBlock(
      page,
      node.children.filter((child) => !isInline(child)),
    );
    if (inner !== undefined) return inner;
    if (plainText(page, [node]) !== '') return node;
  }
  return undefined;
}

/** True for an element that is set in bold as a whole. */
function isBold(page: HtmlPage, node: HtmlNode): boolean {
  if (BOLD_STYLE.test(node.attributes) || BOLD_NAME.test(node.name)) return true;
  const [only, ...others] = node.children.filter((child) => isFilled(page, child));
  return only !== undefined && others.length === 0 && only.name !== '' && isBold(page, only);
}

/** The element with the title of a card without a heading, as mails have them: its first text, if that is set in bold. */
export function boldTitle(page: HtmlPage, nodes: readonly HtmlNode[]): HtmlNode | undefined {
  if (nodes.some(hasTitle)) return undefined;
  const first = firstBlock(page, nodes);
  if (first === undefined || !isBold(page, first)) return undefined;
  const text = plainText(page, [first]);
  return text.length <= MAX_LENGTH && labelsOf(text)[0]?.field === undefined ? first : undefined;
}
