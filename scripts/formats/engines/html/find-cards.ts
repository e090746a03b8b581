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

const namesOne = (keys: PaperKeys): boolean => keys !== 'many' && keys.size > 0;

/** True for nodes that name a paper and have what can be its title: a heading, or an element for titles. */
function hasTitle(node: HtmlNode): boolean {
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

/** The cut of elements side by side that gives most papers; `undefined` if each element is better read by itself. */
function bestCut(children: readonly HtmlNode[], keysOf: KeysOf): HtmlNode[][] | undefined {
  const isWhole = (child: HtmlNode): boolean => !OPENERS.includes(child.name) && hasTitle(child);
  const alone = children.filter((child) => namesOne(keysOf([child])) && isWhole(child)).length;
  const cuts = OPENERS.map((name) => cutAt(name, children)).map(({ before, groups }) => ({
    parts: [...before.map((node) => [node]), ...groups],
    papers: groups.filter((group) => group.length > 1 && namesOne(keysOf(group))).length,
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
    const keys = keysOf(nodes);
    const [only] = nodes;
    if (namesOne(keys)) {
      cards.push({ nodes: [...nodes], above: [...above] });
      return;
    }
    for (const node of nodes) {
      if (!isHeading(node)) continue;
      while ((above.at(-1)?.name ?? '') >= node.name) above.pop();
      above.push(node);
    }
    if (keys !== 'many' || only === undefined) return;
    if (nodes.length > 1) for (const node of nodes) visit([node]);
    else
      for (const part of bestCut(only.children, keysOf) ?? only.children.map((child) => [child])) visit(part);
  };
  visit([root]);
  return cards;
}
