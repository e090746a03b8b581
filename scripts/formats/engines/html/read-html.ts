import { parsePaperAddress } from '../../../../src/schema/paper-address.ts';
import { perObject } from '../../../per-object.ts';
import type { RawRecord, Reading } from '../../format.ts';
import { isBlank, lineFinder, lineRange } from '../../lines.ts';
import { type ScopeHeading, scopeOf, withScope } from '../fields/headings/heading-scope.ts';
import { beginRecord, finishRecord, give } from '../fields/record-draft.ts';
import { boldTitle } from './bold-title.ts';
import { readNodes } from './card-record.ts';
import { type Card, findCards } from './find-cards.ts';
import { type HtmlNode, readHtmlTree } from './html-tree.ts';
import { type HtmlPage, isFurniture, plainText } from './node-text.ts';
import { type PaperKeys, paperKeys } from './paper-keys.ts';

/** A longer line outside of cards is a text that nobody has read; in UTF-16 code units. */
const MAX_FURNITURE = 400;
/** `<li class="a">`, a comment */
const TAG = /<[^<>]*>/g;

/** The numbers of the lines from one offset to another. */
function linesBetween({ lineAt }: HtmlPage, from: number, to: number): number[] {
  return lineRange(lineAt(from), lineAt(Math.max(from, to - 1)));
}

function scopeHeading(page: HtmlPage, heading: HtmlNode): ScopeHeading {
  const level = Number(heading.name.slice(1));
  return { level, text: plainText(page, [heading]), line: page.lineAt(heading.from) };
}

/** The line of the only heading of the first level: it names the page, not a topic. */
function onlyTopLine(page: HtmlPage, cards: readonly Card[]): number | undefined {
  const tops = new Set(cards.flatMap(({ above }) => above.filter(({ name }) => name === 'h1')));
  const [top] = tops;
  return top === undefined || tops.size > 1 ? undefined : page.lineAt(top.from);
}

function recordOf(page: HtmlPage, { nodes, above }: Card, keys: PaperKeys, onlyTop?: number): RawRecord {
  const [from = 0, to = from] = [nodes[0]?.from, nodes.at(-1)?.to];
  const draft = beginRecord(linesBetween(page, from, to));
  const titleNode = boldTitle(page, nodes);
  readNodes({ page, draft, isTitled: false, ...(titleNode === undefined ? {} : { titleNode }) }, nodes);
  const line = page.lineAt(from);
  const arxivId = keys === 'many' ? undefined : keys.get('arxiv');
  const isNamed = draft.addresses.some(({ text }) => parsePaperAddress(text) !== undefined);
  if (arxivId !== undefined && !isNamed) give(draft, 'id', { text: arxivId, line }, '');
  return withScope(
    finishRecord(draft),
    scopeOf(
      above.map((heading) => scopeHeading(page, heading)),
      onlyTop,
    ),
  );
}

/** The first element of a name that is no part of the site. */
function find(node: HtmlNode, name: string): HtmlNode | undefined {
  if (node.name === name) return node;
  for (const child of node.children) {
    const found = isFurniture(child) ? undefined : find(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** True for a page whose cards are rows below a head: tables are read by the names of their columns. */
function isTable(main: HtmlNode, cards: readonly Card[]): boolean {
  const rows = cards.filter(({ nodes }) => nodes[0]?.name === 'tr').length;
  return rows > 0 && rows * 2 >= cards.length && find(main, 'th') !== undefined;
}

/** Reads a page of HTML: one paper, or cards of papers, by what names papers in it. */
export const readHtml = perObject((lines: readonly string[]): Reading => {
  const source = lines.join('\n');
  const page = { source, lineAt: lineFinder(lines) };
  const root = readHtmlTree(source);
  const main = find(root, 'main') ?? find(root, 'body') ?? root;
  const keysOf = paperKeys(page, main);
  const found = findCards(main, keysOf);
  const cards = isTable(main, found) ? [] : found;
  const onlyTop = onlyTopLine(page, cards);
  const records = cards.map((card) => recordOf(page, card, keysOf(card.nodes), onlyTop));
  const taken = new Set(records.flatMap((record) => record.lines));
  const furniture = lines.flatMap((text, index) => {
    const isText = text.length > MAX_FURNITURE && text.replace(TAG, '').length > MAX_FURNITURE;
    return taken.has(index + 1) || isBlank(text) || isText ? [] : [index + 1];
  });
  return { records, furniture, findings: [] };
});
