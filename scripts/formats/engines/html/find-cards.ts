import { fieldOfElement } from './class-fields.ts';
import type { HtmlNode } from './html-tree.ts';
import { isFurniture } from './node-text.ts';
import type { PaperKeys } from './paper-keys.ts';

/** What belongs to one paper: an element, or elements side by side; `above` are the headings that stand over it. */
export interface Card {
  nodes: HtmlNode[];
  above: HtmlNode[];
}

type KeysOf = (nodes: readonly HtmlNode[]) => PaperKeys;

const HEADING = /^h[1-6]$/;
/** Elements that open a paper among others at their side. */
const OPENERS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'li', 'p'];

export const isHeading = ({ name }: HtmlNode): boolean => HEADING.test(name);

const kindsIn = (keys: PaperKeys): string[] => (keys === 'many' ? [] : [...keys.keys()]);
const namesOne = (keys: PaperKeys): boolean => keys !== 'many' && keys.size > 0;

/** True for nodes that name a paper and have what can be its title: a heading, or an element for titles. */
export function hasTitle(node: HtmlNode): boolean {
  const field = fieldOfElement(node);
  if (isHeading(node) || node.name === 'dt' || field === 'title' || field === 'titleZh') return true;
  return !isFurniture(node) && node.children.some(hasTitle);
}

/** Elements cut where one of a name opens; what stands before the first of them is apart. */
function cutAt(name: string, children: readonly HtmlNode[]): { before: HtmlNode[]; groups: HtmlNode[][] } {
  const before: HtmlNode[] = [];
  const groups: HtmlNode[][] = [];
  for (const child of children) {
    if (child.name === name) groups.push([child]);
    else (groups.at(-1) ?? before).push(child);
  }
  return { before, groups };
}

/** Elements that lists of papers are made of. */
const ENTRY = /^(?:li|article|section|div|dl|p)$/;

/** True for an element with several papers in entries that are alike, each known by another kind of address. */
function listsPapers(node: HtmlNode, keysOf: KeysOf): boolean {
  const named = node.children.filter((child) => namesOne(keysOf([child])));
  const [first, ...others] = named;
  if (first === undefined || isFurniture(node)) return false;
  if (others.length === 0) return listsPapers(first, keysOf);
  const isAlike = others.every((one) => one.name === first.name && one.attributes === first.attributes);
  if (!isAlike || !ENTRY.test(first.name)) return false;
  const kinds = named.map((child) => kindsIn(keysOf([child])));
  return named.length === new Set(kinds.flat()).size && kinds.every(({ length }) => length === 1);
}

/** True for nodes side by side that name one paper, and are no list of several. */
const isOnePaper = (nodes: readonly HtmlNode[], keysOf: KeysOf): boolean =>
  namesOne(keysOf(nodes)) && !nodes.some((node) => namesOne(keysOf([node])) && listsPapers(node, keysOf));

/** The cut of elements side by side that gives most papers; `undefined` if each element is better read by itself. */
function bestCut(children: readonly HtmlNode[], keysOf: KeysOf): HtmlNode[][] | undefined {
  const isWhole = (child: HtmlNode): boolean => !OPENERS.includes(child.name) && hasTitle(child);
  const alone = children.filter((child) => namesOne(keysOf([child])) && isWhole(child)).length;
  const cuts = OPENERS.map((name) => cutAt(name, children)).map(({ before, groups }) => ({
    parts: [...before.map((node) => [node]), ...groups],
    papers: groups.filter((group) => group.length > 1 && isOnePaper(group, keysOf)).length,
  }));
  const [best] = cuts.sort((a, b) => b.papers - a.papers);
  return best !== undefined && best.papers > alone ? best.parts : undefined;
}

/**
 * The cards of a page, one for each paper, in their order: the largest elements that name one paper. Where headings and
 * texts stand side by side, each heading opens a card.
 */
export function findCards(root: HtmlNode, keysOf: KeysOf): Card[] {
  const cards: Card[] = [];
  const above: HtmlNode[] = [];
  const visit = (nodes: readonly HtmlNode[]): void => {
    const [only] = nodes;
    if (isOnePaper(nodes, keysOf)) {
      cards.push({ nodes: [...nodes], above: [...above] });
      return;
    }
    for (const node of nodes) {
      if (!isHeading(node)) continue;
      while ((above.at(-1)?.name ?? '') >= node.name) above.pop();
      above.push(node);
    }
    const keys = keysOf(nodes);
    if ((keys !== 'many' && keys.size === 0) || only === undefined) return;
    if (nodes.length > 1) for (const node of nodes) visit([node]);
    else
      for (const part of bestCut(only.children, keysOf) ?? only.children.map((child) => [child])) visit(part);
  };
  visit([root]);
  return cards;
}
