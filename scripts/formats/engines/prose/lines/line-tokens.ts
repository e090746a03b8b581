import { perObject } from '../../../../per-object.ts';
import { isBlank, type Line, readHeading } from '../../../lines.ts';
import { isNotice, isOrnament, isSeparator } from '../../fields/furniture.ts';
import { headingLabel, type Label, labelsOf } from '../../fields/labels/labelled-lines.ts';
import { type CellLink, linksIn, textAround } from '../../fields/links/markdown-links.ts';
import { isLinkWord } from '../../fields/links/paper-links.ts';
import { withoutWikiLinks } from '../../fields/links/wiki-links.ts';
import { labelRows } from './attribute-rows.ts';
import { calloutOf } from './callouts.ts';
import { citationLabels } from './citation-labels.ts';
import { withDataviewLabels } from './dataview-fields.ts';
import { labelFacts } from './fact-lists.ts';
import { codeLines, foldDepths } from './folds.ts';
import { navigationLines, withoutWrappers } from './html-lines.ts';
import { labelRepeatedKeys } from './repeated-labels.ts';

/** Where a line stands: in how many quotations, in how many `<details>`, and how far from the margin. */
interface LinePlace {
  number: number;
  /** The text of the line without quotation marks (`> `), that of a heading without `#`. */
  text: string;
  isItem: boolean;
  quotes: number;
  folds: number;
  indent: number;
}

/**
 * A line and its kind. A `notice` (`There is no result`) is furniture unless it stands inside a text, a `row` belongs
 * to a table, `links` are the only thing on their line, a `summary` is that of `<details>` and no known label.
 */
export type LineToken = LinePlace &
  (
    | { kind: 'blank'; isQuoted: boolean }
    | { kind: 'separator' | 'furniture' | 'notice' | 'row' | 'text' | 'summary' }
    | { kind: 'heading'; level: number; label: Label }
    | { kind: 'labels'; labels: readonly Label[] }
    | { kind: 'links'; links: readonly CellLink[] }
  );

export type HeadingToken = LineToken & { kind: 'heading' };

/** `> ` */
const QUOTE = /^(?:\s{0,9}>){1,8}\s?/;
/** `<h3>A Title</h3>` */
const HTML_HEADING = /^\s{0,9}<h(?<level>[1-6])\b[^<>]{0,300}>/i;
/** `</h3>`, ` ###` */
const HEADING_END = /\s{0,9}(?:<\/h[1-6]>\s{0,9}|\s#{1,6}\s{0,9})$/i;
/** `- A`, `1. A`, `[1] A`, `[1]A`, `1️⃣ A` */
const ITEM =
  /^\s{0,3}(?:(?:[-*+•]|\d{1,4}[.)、])\s{1,9}|(?:\[\d{1,4}\](?!\()|\d{1,2}\uFE0F?\u20E3)\s{0,9})\S/;
/** `| A | B |` */
const ROW = /^\s{0,9}\|[^|]{0,2000}\|/;
/** `<details><summary>A Title</summary>` */
const SUMMARY = /^\s{0,9}(?<fold><details\b[^<>]{0,300}>\s{0,9})?<summary\b[^<>]{0,300}>(?<inside>.*)$/i;
const SUMMARY_END = /<\/summary>.*$/i;
/** `</details>` */
export const FOLD_END = /^\s*<\/details>/i;

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

function headingToken(base: LinePlace, text: string): LineToken | undefined {
  const heading = headingIn(text);
  return heading && { ...base, ...heading, kind: 'heading', label: headingLabel(heading.text) };
}

/** The summary of `<details>`, which may be a heading, a label, a title or a word without meaning (`Details`). */
function summaryToken(base: LinePlace, { inside = '', fold }: Record<string, string>): LineToken {
  const text = inside.replace(SUMMARY_END, '').trim();
  const place = { ...base, text, folds: fold === undefined ? Math.max(base.folds - 1, 0) : base.folds };
  const heading = headingToken(place, text);
  if (heading !== undefined) return heading;
  if (isOrnament(base.text)) return { ...place, kind: 'furniture' };
  const labels = labelsOf(base.text);
  return labels.length > 0
    ? { ...place, text: base.text, kind: 'labels', labels }
    : { ...place, kind: 'summary' };
}

function lineToken(
  { number, text: raw }: Line,
  { folds, isCode, isNavigation }: { folds: number; isCode: boolean; isNavigation: boolean },
): LineToken {
  const marks = QUOTE.exec(raw)?.[0] ?? '';
  const unquoted = withDataviewLabels(withoutWikiLinks(withoutWrappers(raw.slice(marks.length))));
  const callout = marks.includes('>') ? calloutOf(unquoted) : undefined;
  const text = callout?.text ?? unquoted;
  const base: LinePlace = {
    number,
    text,
    folds,
    isItem: ITEM.test(text),
    quotes: marks.split('>').length - 1,
    indent: text.search(/\S|$/),
  };
  if (callout?.label !== undefined) return { ...base, kind: 'labels', labels: [callout.label] };
  if (isBlank(text)) return { ...base, kind: 'blank', isQuoted: !isBlank(raw) };
  if (isCode) return { ...base, kind: 'text' };
  if (isNavigation) return { ...base, kind: 'furniture' };
  if (isSeparator(text)) return { ...base, kind: 'separator' };
  const heading = headingToken(base, text);
  if (heading !== undefined) return heading;
  const summary = text.includes('<') ? SUMMARY.exec(text)?.groups : undefined;
  if (summary !== undefined) return summaryToken(base, summary);
  if (isOrnament(text)) return { ...base, kind: 'furniture' };
  if (isNotice(text)) return { ...base, kind: 'notice' };
  if (ROW.test(text)) return { ...base, kind: 'row' };
  const labels = labelsOf(text);
  if (labels.length > 0) return { ...base, kind: 'labels', labels };
  const links = onlyLinks(text);
  if (links.length > 0) return { ...base, kind: 'links', links };
  const cited = citationLabels(text);
  return cited.length > 0 ? { ...base, kind: 'labels', labels: cited } : { ...base, kind: 'text' };
}

/** True for a line that is furniture wherever it stands. */
export function isFurnitureToken(token: LineToken): boolean {
  if (token.kind === 'blank') return token.isQuoted;
  return token.kind === 'separator' || token.kind === 'furniture';
}

/** The tokens of lines, one for each; the same for all formats that look at a file. */
export const lineTokens = perObject((lines: readonly Line[]): readonly LineToken[] => {
  const texts = lines.map(({ text }) => text);
  const [folds, isCode, isNavigation] = [foldDepths(texts), codeLines(texts), navigationLines(texts)];
  const tokens = lines.map((line, index) =>
    lineToken(line, {
      folds: folds[index] ?? 0,
      isCode: isCode[index] ?? false,
      isNavigation: isNavigation[index] ?? false,
    }),
  );
  return labelFacts(labelRepeatedKeys(labelRows(tokens)));
});
