import { addAll } from '../../../../src/text/add-all.ts';
import { isChinese } from '../../../../src/text/script.ts';
import type { Excerpt } from '../../format.ts';
import { isBanner } from '../fields/banners.ts';
import { readTitle } from '../fields/heading-title.ts';
import { headingLabel, labelsOf } from '../fields/labelled-lines.ts';
import type { LabelledField } from '../fields/labels.ts';
import { linksIn, textAround } from '../fields/markdown-links.ts';
import { isLinkWord } from '../fields/paper-links.ts';
import { give, giveLinks, type RecordDraft } from '../fields/record-draft.ts';
import { withoutPageKind } from '../prose/page-shape.ts';
import { takeShapedLines } from '../prose/plain-lines.ts';
import { fieldOfElement } from './class-fields.ts';
import { isHeading } from './find-cards.ts';
import { type HtmlNode, isInline } from './html-tree.ts';
import { excerptOfNodes, type HtmlPage, isFurniture, plainText } from './node-text.ts';

/** What stands for the values below it: a heading, the class of an element around them, a `<dt>`. */
interface Scope {
  field?: LabelledField;
  label: string;
}

const NO_SCOPE: Scope = { label: '' };
/** `# 论文摘要翻译`: the first line of a text that a generator wrote as Markdown */
const MARKDOWN_HEADING = /^#{1,6}\s+(?<heading>[^\n]{1,200})\n/;
/** A shorter text without a label is not an abstract but a mark beside it; in UTF-16 code units. */
const MIN_TEXT = 40;

const isAbstract = (field: LabelledField | undefined): boolean =>
  field === 'abstract' || field === 'abstractZh';

/** Fills a record from the elements of a card. */
export interface CardReader {
  page: HtmlPage;
  draft: RecordDraft;
  isTitled: boolean;
}

/** A text without the heading that it begins with; one that says more than "abstract" becomes a note. */
function withoutHeading(draft: RecordDraft, excerpt: Excerpt): Excerpt {
  const match = MARKDOWN_HEADING.exec(excerpt.text);
  const heading = match?.groups?.heading;
  if (match === null || heading === undefined) return excerpt;
  if (!isAbstract(headingLabel(heading).field))
    give(draft, 'note', { text: heading, line: excerpt.line }, '');
  const rest = excerpt.text.slice(match[0].length);
  const skipped = rest.length - rest.trimStart().length;
  const line = excerpt.line + excerpt.text.slice(0, match[0].length + skipped).split('\n').length - 1;
  return { text: rest.trim(), line };
}

/** A text on one line without its tags. */
const withoutTags = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Gives the title of a card; a second one is its translation. */
function giveTitle(reader: CardReader, excerpt: Excerpt, field: LabelledField): void {
  const { draft } = reader;
  giveLinks(draft, linksIn(excerpt.text), excerpt.line, 'title');
  const text = withoutPageKind(withoutTags(excerpt.text));
  if (isLinkWord(text) || isBanner(text)) return;
  const isZh = field === 'titleZh' || (draft.title !== undefined && isChinese(text));
  give(draft, isZh ? 'titleZh' : 'title', { text, line: excerpt.line }, '');
  reader.isTitled = true;
}

/**
 * A value without a label: the title, if it is a link and nothing was one; links; what its shape tells (authors, a date);
 * a text, or a mark beside them.
 */
function giveUnlabelled(reader: CardReader, excerpt: Excerpt): void {
  const { draft } = reader;
  const links = linksIn(excerpt.text);
  const [link] = links;
  if (!reader.isTitled && link !== undefined && !isLinkWord(link.label)) {
    const { line } = excerpt;
    const { title, rest } = readTitle(excerpt.text);
    giveLinks(draft, links, line, 'title');
    if (title !== undefined) giveTitle(reader, { text: title, line }, 'title');
    if (rest !== undefined) giveUnlabelled({ ...reader, isTitled: true }, { text: rest, line });
    return;
  }
  const areWords = links.length > 0 && links.every(({ label }) => isLinkWord(label));
  if (areWords) giveLinks(draft, links, excerpt.line, 'link');
  const around = areWords ? textAround(excerpt.text, links).replace(/\s+/g, ' ').trim() : excerpt.text;
  if (areWords && isLinkWord(around)) return;
  const bare = withoutTags(around);
  const rest = { text: around, line: excerpt.line };
  if (takeShapedLines(draft, { text: bare, line: excerpt.line }) === undefined) return;
  give(draft, bare.length >= MIN_TEXT || bare.includes('。') ? 'abstract' : 'note', rest, '');
}

function giveValue(reader: CardReader, excerpt: Excerpt, { field, label }: Scope): void {
  const { draft } = reader;
  if (field === 'title' || field === 'titleZh') giveTitle(reader, excerpt, field);
  else if (isAbstract(field)) {
    const text = withoutHeading(draft, excerpt);
    if (text.text !== '') give(draft, 'abstract', text, label);
  } else if (field !== undefined) give(draft, field, excerpt, label);
  else if (label !== '') give(draft, 'note', excerpt, label);
  else giveUnlabelled(reader, excerpt);
}

/** Gives inline content: a line with labels by them, else as one value. */
function giveInline(reader: CardReader, nodes: readonly HtmlNode[], scope: Scope): void {
  const excerpt = excerptOfNodes(reader.page, nodes);
  if (excerpt === undefined) return;
  const labels = excerpt.text.includes('\n') ? [] : labelsOf(excerpt.text);
  const first = labels[0]?.field;
  const isLabelled = first !== undefined && (!isAbstract(scope.field) || isAbstract(first));
  if (!isLabelled) giveValue(reader, excerpt, scope);
  else
    for (const { field = 'note', label, value } of labels)
      giveValue(reader, { text: value, line: excerpt.line }, { field, label });
}

/** Nodes cut at line breaks. */
function linesOf(nodes: readonly HtmlNode[]): HtmlNode[][] {
  const lines: HtmlNode[][] = [[]];
  for (const node of nodes) {
    if (node.name === 'br') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

/**
 * Gives inline content. Where lines have labels, each is a value of its own, with the lines without a label below it;
 * those above the first label are values, too.
 */
function giveLines(reader: CardReader, nodes: readonly HtmlNode[], scope: Scope): void {
  const lines = linesOf(nodes);
  const areLabelled = lines.map((line) => {
    const text = lines.length > 1 ? excerptOfNodes(reader.page, line)?.text : undefined;
    return text !== undefined && labelsOf(text)[0]?.field !== undefined;
  });
  const first = areLabelled.indexOf(true);
  if (first < 0) giveInline(reader, nodes, scope);
  else {
    const groups: HtmlNode[][] = [];
    lines.forEach((line, index) => {
      if (index <= first || areLabelled[index]) groups.push([...line]);
      else addAll(groups.at(-1) ?? [], line);
    });
    for (const group of groups) giveInline(reader, group, scope);
  }
}

/** The scope below a heading: a known label, else the title, else the name of a section. */
function scopeBelow(reader: CardReader, heading: HtmlNode): Scope {
  const text = plainText(reader.page, [heading]);
  const { field, value } = headingLabel(text);
  if (field !== undefined && value === '') return { field, label: text };
  if (reader.isTitled) {
    const excerpt = excerptOfNodes(reader.page, [heading]);
    const rest = excerpt && takeShapedLines(reader.draft, excerpt);
    return rest === undefined ? NO_SCOPE : { field: 'note', label: text };
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
    if (isHeading(node)) {
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
