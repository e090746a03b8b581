import { REPLACEMENTS } from '../../../text/html/tags.ts';
import type { Excerpt } from '../../format.ts';
import { attributesOf, type HtmlNode, isInline } from './html-tree.ts';

/** A page: its source, and which line an offset is on. */
export interface HtmlPage {
  source: string;
  lineAt: (offset: number) => number;
}

/** Elements that are there for the browser, or lead elsewhere. */
const FURNITURE: ReadonlySet<string> = new Set(
  'head script style noscript template svg nav button form input select textarea iframe canvas dialog'.split(
    ' ',
  ),
);
/** `site-header`, `navbar`, `date-nav`, `breadcrumb`: a part of the site, by its class */
const OF_THE_SITE =
  /^(?:site|page|global|main|app|top|bottom)[-_]?(?:header|footer|nav\w*|menu|logo|title)$|(?:^|[-_])(?:nav|navbar|navigation|breadcrumbs?|sidebar|menu|pagination|pager|toolbar|cookie|copyright|back-?to-?top|skip-?link|toc)(?:$|[-_])/i;

/** The names in the `class` of an element. */
export function classesOf(node: HtmlNode): string[] {
  if (!node.attributes.includes('class')) return [];
  return (attributesOf(node).get('class') ?? '').split(/\s+/).filter((name) => name !== '');
}

/** True for an element that carries no data of papers. */
export function isFurniture(node: HtmlNode): boolean {
  return FURNITURE.has(node.name) || classesOf(node).some((name) => OF_THE_SITE.test(name));
}

/** `</b>`, `&nbsp;`: nothing that one can read */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The source of an element's content: with the tags that every text may have, without others and what is furniture. */
function sourceOf(page: HtmlPage, node: HtmlNode): string {
  if (node.name === '') return page.source.slice(node.from, node.to);
  if (isFurniture(node)) return ' ';
  const inside = node.children.map((child) => sourceOf(page, child)).join('');
  if (!REPLACEMENTS.has(node.name)) return isInline(node) ? inside : `\n\n${inside}\n\n`;
  return `<${node.name}${node.attributes}>${inside}${node.name === 'br' ? '' : `</${node.name}>`}`;
}

/** What is in an element that is alone, unless it is a link. */
function unwrapped(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const [only, ...others] = nodes;
  const isWrapper = only !== undefined && others.length === 0 && only.name !== '' && only.name !== 'a';
  return isWrapper ? unwrapped(only.children) : nodes;
}

/** The text of nodes side by side, without the white space of the page's layout; `undefined` if there is none. */
export function excerptOfNodes(page: HtmlPage, nodes: readonly HtmlNode[]): Excerpt | undefined {
  const first = nodes.find(({ name, from, to }) => name !== '' || page.source.slice(from, to).trim() !== '');
  const source = unwrapped(nodes)
    .map((node) => sourceOf(page, node))
    .join('');
  if (first === undefined || !LETTER_OR_DIGIT.test(source.replace(/<[^<>]*>/g, ''))) return undefined;
  const lines = source.split('\n').map((line) => line.trim());
  const text = lines
    .join('\n')
    .trim()
    .replace(/\n{3,}/g, '\n\n');
  const skipped = page.source.slice(first.from, first.to).search(/\S/);
  return { text, line: page.lineAt(first.from + Math.max(skipped, 0)) };
}

/** The text of nodes without any tags, on one line. */
export function plainText(page: HtmlPage, nodes: readonly HtmlNode[]): string {
  const text = excerptOfNodes(page, nodes)?.text ?? '';
  return text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
