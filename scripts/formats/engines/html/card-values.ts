import { addAll } from '../../../../src/text/add-all.ts';
import { isChinese } from '../../../../src/text/script.ts';
import { decodeHtmlReferences } from '../../../text/characters/character-references.ts';
import { isNameList } from '../../../text/name-list.ts';
import type { Excerpt } from '../../format.ts';
import { isBanner } from '../fields/headings/banners.ts';
import { headingLabel, labelsOf } from '../fields/labels/labelled-lines.ts';
import type { LabelledField } from '../fields/labels/labels.ts';
import { linksIn, textAround } from '../fields/links/markdown-links.ts';
import { isLinkWord } from '../fields/links/paper-links.ts';
import { give, giveLinks, type RecordDraft } from '../fields/record-draft.ts';
import { readTitle } from '../fields/titles/heading-title.ts';
import { withoutPageKind } from '../prose/pages/page-shape.ts';
import { takeShapedLines } from '../prose/records/plain-lines.ts';
import type { HtmlNode } from './html-tree.ts';
import { excerptOfNodes, type HtmlPage, plainText } from './node-text.ts';

/** What stands for the values below it: a heading, the class of an element around them, a `<dt>`. */
export interface Scope {
  field?: LabelledField;
  label: string;
}

export const NO_SCOPE: Scope = { label: '' };
/** `# 论文摘要翻译`: the first line of a text that a generator wrote as Markdown */
const MARKDOWN_HEADING = /^#{1,6}\s+(?<heading>[^\n]{1,200})\n/;
/** A shorter text without a label is not an abstract but a mark beside it; in UTF-16 code units. */
const MIN_TEXT = 40;

export const isAbstract = (field: LabelledField | undefined): boolean =>
  field === 'abstract' || field === 'abstractZh';

/** Fills a record from the elements of a card. */
export interface CardReader {
  page: HtmlPage;
  draft: RecordDraft;
  isTitled: boolean;
  /** The element with the title, where no heading, no class and no link tells which it is. */
  titleNode?: HtmlNode;
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
  // `A. Author &nbsp;&middot;&nbsp; 2024-05-20`
  const bare = decodeHtmlReferences(withoutTags(around)).replace(/\s+/g, ' ').trim();
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
export function giveInline(reader: CardReader, nodes: readonly HtmlNode[], scope: Scope): void {
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

/** True for lines of which the first has names and nothing else, such as those above where they work. */
function areNamesAbove({ page }: CardReader, lines: readonly HtmlNode[][]): boolean {
  const [first = [], ...others] = lines;
  return others.length > 0 && isNameList(plainText(page, first));
}

/**
 * Gives inline content. Where lines have labels, each is a value of its own, with the lines without a label below it;
 * those above the first label are values, too.
 */
export function giveLines(reader: CardReader, nodes: readonly HtmlNode[], scope: Scope): void {
  const lines = linesOf(nodes);
  const areLabelled = lines.map((line) => {
    const text = lines.length > 1 ? excerptOfNodes(reader.page, line)?.text : undefined;
    return text !== undefined && labelsOf(text)[0]?.field !== undefined;
  });
  const first = areLabelled.indexOf(true);
  if (first < 0 && areNamesAbove(reader, lines)) for (const line of lines) giveInline(reader, line, scope);
  else if (first < 0) giveInline(reader, nodes, scope);
  else {
    const groups: HtmlNode[][] = [];
    lines.forEach((line, index) => {
      if (index <= first || areLabelled[index]) groups.push([...line]);
      else addAll(groups.at(-1) ?? [], line);
    });
    for (const group of groups) giveInline(reader, group, scope);
  }
}
