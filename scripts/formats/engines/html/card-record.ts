import type { Excerpt } from '../../format.ts';
import { headingLabel, labelsOf } from '../fields/labels/labelled-lines.ts';
import { takeShapedLines } from '../prose/records/plain-lines.ts';
import { type CardReader, giveInline, giveLines, isAbstract, NO_SCOPE, type Scope } from './card-values.ts';
import { fieldOfElement } from './class-fields.ts';
import { isHeading } from './find-cards.ts';
import { type HtmlNode, isInline } from './html-tree.ts';
import { excerptOfNodes, isFurniture, plainText } from './node-text.ts';

/** `<h6 class="card-subtitle">`: a heading that says more of the title above it */
const BELOW_TITLE = /sub-?title|author|byline/i;
/** `A. Author, B. Author` */
const SEVERAL = /[,，、;；]/;

const lineOf = ({ page }: CardReader, node: HtmlNode): number =>
  excerptOfNodes(page, [node])?.line ?? page.lineAt(node.from);

/** The scope below a heading: a known label, else the title, else the name of a section. */
function scopeBelow(reader: CardReader, heading: HtmlNode): Scope {
  const text = plainText(reader.page, [heading]);
  const { field, value } = headingLabel(text);
  if (field !== undefined && value === '') return { field, label: text };
  if (reader.isTitled) {
    const mayName = BELOW_TITLE.test(heading.attributes) || SEVERAL.test(text);
    const isRead =
      mayName && takeShapedLines(reader.draft, { text, line: lineOf(reader, heading) }) === undefined;
    return isRead ? NO_SCOPE : { field: 'note', label: text };
  }
  giveInline(reader, [heading], { field: 'title', label: '' });
  return NO_SCOPE;
}

const isBlock = (node: HtmlNode): boolean => !isInline(node) && !isFurniture(node);
const hasFields = (node: HtmlNode): boolean =>
  node.children.some((child) => fieldOfElement(child) !== undefined || isHeading(child) || hasFields(child));

/** Reads elements side by side: runs of inline content are values, blocks are read by themselves. */
export function readNodes(reader: CardReader, nodes: readonly HtmlNode[], outer: Scope = NO_SCOPE): void {
  let scope = outer;
  let run: HtmlNode[] = [];
  const flush = (): void => {
    giveLines(reader, run, scope);
    run = [];
  };
  for (const node of nodes) {
    if (isFurniture(node)) continue;
    const field = node.name === '' ? undefined : fieldOfElement(node);
    if (node === reader.titleNode) {
      flush();
      giveInline(reader, [node], { field: 'title', label: '' });
    } else if (isHeading(node)) {
      flush();
      scope = field === undefined ? scopeBelow(reader, node) : scope;
      if (field !== undefined) readElement(reader, node, { field, label: '' });
    } else if (node.name === 'dt' || node.name === 'summary') {
      flush();
      scope = scopeBelow(reader, node);
    } else if (isBlock(node) || field !== undefined || hasFields(node)) {
      flush();
      readElement(reader, node, field === undefined ? scope : { field, label: '' });
    } else run.push(node);
  }
  flush();
}

/** Reads an element: as one value if nothing in it has a field of its own. */
function readElement(reader: CardReader, node: HtmlNode, scope: Scope): void {
  const isWhole = scope.field !== undefined && scope.field !== 'topic' && !hasFields(node);
  if (isWhole || !node.children.some((child) => isBlock(child) || hasFields(child)))
    giveInlineOrItems(reader, node, scope);
  else readNodes(reader, node.children, scope);
}

/** Elements that stand side by side without a field (`<span>A</span><span>B</span>`) are values of their own. */
function giveInlineOrItems(reader: CardReader, node: HtmlNode, scope: Scope): void {
  const filled = node.children.filter((child) => excerptOfNodes(reader.page, [child]) !== undefined);
  const areItems = filled.every(({ name }) => name === 'span' || name === 'li');
  const isLabelled = ({ text }: Excerpt): boolean => labelsOf(text)[0]?.field !== undefined;
  const areLabelled = filled.some((child) => {
    const excerpt = child.name === 'li' ? excerptOfNodes(reader.page, [child]) : undefined;
    return excerpt !== undefined && isLabelled(excerpt);
  });
  const areValues = scope.field === undefined || scope.field === 'topic' || areLabelled;
  if (areItems && areValues && !isAbstract(scope.field))
    for (const child of filled) giveInline(reader, [child], scope);
  else giveLines(reader, isInline(node) ? [node] : node.children, scope);
}
