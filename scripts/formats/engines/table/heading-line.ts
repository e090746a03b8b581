import type { Line } from '../../lines.ts';
import { TAG, trimCell } from '../fields/cell-text.ts';
import type { ScopeHeading } from '../fields/heading-scope.ts';

/** `## Topic ##`, `##主题` */
const MARKDOWN = /^\s{0,3}(?<marks>#{2,6}(?=[^#\s])|#{1,6}(?=\s))\s*(?<text>\S.*)$/;
/** `**Topic**` on a line of its own */
const BOLD = /^\s*\*\*(?<text>[^*|]{1,80})\*\*\s*$/;
/** `<h2 id="x">Topic</h2>`, `<summary><b>Topic</b></summary>` */
const HTML = /^\s*<(?:h(?<level>[1-6])|summary)\b[^<>]*>(?<text>.+?)<\/(?:h[1-6]|summary)>\s*$/i;
/** Levels for headings without one: deeper than all others. */
const LEVELS = { summary: 7, bold: 8 };
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

/** `</details>` on a line of its own */
const END_OF_FOLD = /^\s{0,20}<\/details>/i;

/** The headings that still hold below a line: what a summary says holds until its `</details>`. */
export function headingsAfter(headings: readonly ScopeHeading[], text: string): readonly ScopeHeading[] {
  return END_OF_FOLD.test(text) ? headings.filter(({ level }) => level < LEVELS.summary) : headings;
}
