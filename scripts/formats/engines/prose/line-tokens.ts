import { perObject } from '../../../per-object.ts';
import { isBlank, type Line, readHeading } from '../../lines.ts';
import { isNotice, isOrnament, isSeparator } from '../fields/furniture.ts';
import { headingLabel, type Label, labelsOf } from '../fields/labelled-lines.ts';
import { type CellLink, linksIn, textAround } from '../fields/markdown-links.ts';
import { isLinkWord } from '../fields/paper-links.ts';
import { navigationLines, withoutWrappers } from './html-lines.ts';

/**
 * A line and its kind. A `notice` (`There is no result`) is furniture unless it stands inside a text, a `row` belongs
 * to a table, `links` are the only thing on their line. `text` has no quotation marks (`> `), that of a heading no `#`.
 */
export type LineToken = { number: number; text: string; isItem: boolean } & (
  | { kind: 'blank'; isQuoted: boolean }
  | { kind: 'separator' | 'furniture' | 'notice' | 'row' | 'text' }
  | { kind: 'heading'; level: number; label: Label }
  | { kind: 'labels'; labels: readonly Label[] }
  | { kind: 'links'; links: readonly CellLink[] }
);

/** `> ` */
const QUOTE = /^(?:\s{0,9}>){1,8}\s?/;
/** `<h3>A Title</h3>` */
const HTML_HEADING = /^\s{0,9}<h(?<level>[1-6])\b[^<>]{0,300}>/i;
/** `</h3>`, ` ###` */
const HEADING_END = /\s{0,9}(?:<\/h[1-6]>\s{0,9}|\s#{1,6}\s{0,9})$/i;
const ITEM = /^\s{0,3}(?:[-*+•]|\d{1,4}[.)、]|\[\d{1,4}\])\s{1,9}\S/;
/** `| A | B |` */
const ROW = /^\s{0,9}\|[^|]{0,2000}\|/;

/** The links of a line without other text: `[arXiv](…) | [PDF](…)`, in arXiv's mails `\\ ( https://… , 12kb)`. */
function onlyLinks(text: string): CellLink[] {
  const links = linksIn(text);
  const isAlone = text.startsWith('\\\\') || isLinkWord(textAround(text, links));
  return isAlone ? links : [];
}

/** The level and the text of a Markdown or HTML heading. */
function headingIn(text: string): { level: number; text: string } | undefined {
  const html = HTML_HEADING.exec(text);
  const heading = html
    ? { level: Number(html.groups?.level), text: text.slice(html[0].length) }
    : readHeading(text);
  if (heading === undefined || (html === null && heading.text === '')) return undefined;
  return { ...heading, text: heading.text.replace(HEADING_END, '') };
}

function lineToken({ number, text: raw }: Line, isNavigation: boolean): LineToken {
  const text = withoutWrappers(raw.replace(QUOTE, ''));
  const base = { number, text, isItem: ITEM.test(text) };
  if (isBlank(text)) return { ...base, kind: 'blank', isQuoted: !isBlank(raw) };
  if (isNavigation) return { ...base, kind: 'furniture' };
  if (isSeparator(text)) return { ...base, kind: 'separator' };
  const heading = headingIn(text);
  if (heading !== undefined)
    return { ...base, ...heading, kind: 'heading', label: headingLabel(heading.text) };
  if (isOrnament(text)) return { ...base, kind: 'furniture' };
  if (isNotice(text)) return { ...base, kind: 'notice' };
  if (ROW.test(text)) return { ...base, kind: 'row' };
  const labels = labelsOf(text);
  if (labels.length > 0) return { ...base, kind: 'labels', labels };
  const links = onlyLinks(text);
  return links.length > 0 ? { ...base, kind: 'links', links } : { ...base, kind: 'text' };
}

/** True for a line that is furniture wherever it stands. */
export function isFurnitureToken(token: LineToken): boolean {
  if (token.kind === 'blank') return token.isQuoted;
  return token.kind === 'separator' || token.kind === 'furniture';
}

/** The tokens of lines, one for each; the same for all formats that look at a file. */
export const lineTokens = perObject((lines: readonly Line[]): readonly LineToken[] => {
  const isNavigation = navigationLines(lines.map(({ text }) => text));
  return lines.map((line, index) => lineToken(line, isNavigation[index] ?? false));
});
