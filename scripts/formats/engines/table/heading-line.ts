import { DATE_CELL } from '../../../text/date-shapes.ts';
import type { Line } from '../../lines.ts';
import { TAG, trimCell, unbold } from '../fields/cell-text.ts';
import type { ScopeHeading } from '../fields/headings/heading-scope.ts';
import { linksIn } from '../fields/links/markdown-links.ts';
import type { TableRow } from './parts.ts';

/** `## Topic ##`, `##主题` */
const MARKDOWN = /^\s{0,3}(?<marks>#{2,6}(?=[^#\s])|#{1,6}(?=\s))\s*(?<text>\S.*)$/;
/** `**Topic**` on a line of its own */
const BOLD = /^\s*\*\*(?<text>[^*|]{1,80})\*\*\s*$/;
/** `<h2 id="x">Topic</h2>`, `<summary><b>Topic</b></summary>` */
const HTML = /^\s*<(?:h(?<level>[1-6])|summary)\b[^<>]*>(?<text>.+?)<\/(?:h[1-6]|summary)>\s*$/i;
/** Levels for headings without one: deeper than all others. */
const LEVELS = { summary: 7, bold: 8, row: 9 };
/** Longest heading in a row; in UTF-16 code units. */
const MAX_ROW_HEADING = 80;
const hasContent = (text: string): boolean => /[\p{L}\d]/u.test(text);

/** The heading on a line beside tables, without its marks: Markdown, HTML, a summary, or a line in bold. */
export function headingOf({ text, number }: Line): ScopeHeading | undefined {
  const markdown = MARKDOWN.exec(text)?.groups;
  const html = text.includes('</') ? HTML.exec(text)?.groups : undefined;
  const bold = BOLD.exec(text)?.groups;
  const inside = markdown?.text ?? html?.text?.replace(TAG, '') ?? bold?.text;
  if (inside === undefined) return undefined;
  const level =
    markdown?.marks?.length ?? (html === undefined ? LEVELS.bold : Number(html.level ?? LEVELS.summary));
  let bare = inside.trim();
  while (bare.endsWith('#')) bare = bare.slice(0, -1).trimEnd();
  return { level, text: trimCell(bare), line: number };
}

/**
 * The heading that a row without a record is, for the rows below it: one cell over all columns, or the first one alone,
 * in bold or with a date. `| **Topic** | | |`, `<tr><td colspan="3">Topic</td></tr>`
 */
export function headingOfRow({ columns, cells, lines, source }: TableRow): ScopeHeading | undefined {
  const [first, ...others] = cells;
  if (first === undefined || others.some(({ text }) => text.trim() !== '')) return undefined;
  const text = unbold(first.text.replace(TAG, ''));
  const isMarked = /\*\*|<(?:b|strong|th)\b/i.test(source) || DATE_CELL.test(text);
  const isHeading = isMarked || (others.length === 0 && columns.length > 1 && source.startsWith('<'));
  if (!isHeading || text.length > MAX_ROW_HEADING || !hasContent(text) || linksIn(text).length > 0)
    return undefined;
  return { level: LEVELS.row, text, line: lines[0] ?? first.line };
}

/** The headings that hold below the head of a table: not those in the rows of the one before it. */
export function headingsOfTable(headings: readonly ScopeHeading[]): readonly ScopeHeading[] {
  const isRow = ({ level }: ScopeHeading): boolean => level === LEVELS.row;
  return headings.some(isRow) ? headings.filter((heading) => !isRow(heading)) : headings;
}

/** `</details>` on a line of its own */
const END_OF_FOLD = /^\s{0,20}<\/details>/i;

/** The headings that still hold below a line: what a summary says holds until its `</details>`. */
export function headingsAfter(headings: readonly ScopeHeading[], text: string): readonly ScopeHeading[] {
  return END_OF_FOLD.test(text) ? headings.filter(({ level }) => level < LEVELS.summary) : headings;
}
