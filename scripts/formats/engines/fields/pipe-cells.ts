import type { Excerpt } from '../../format.ts';
import { withoutWikiLinks } from '../fields/links/wiki-links.ts';

/** `| :---: | --- |` */
const RULE = /^[\s|:+-]+$/;
/** True for the line between the head and the rows of a pipe table. */
export function isRule(text: string): boolean {
  return text.includes('|') && text.includes('-') && RULE.test(text);
}

/** The offsets of the bars of a row that are not escaped. */
export function barsOf(text: string): number[] {
  const bars: number[] = [];
  for (let at = text.indexOf('|'); at !== -1; at = text.indexOf('|', at + 1)) {
    if (text[at - 1] !== '\\') bars.push(at);
  }
  return bars;
}

/** Joins the cells from one that opens `<details>` to the one that closes it: the bars between them are text. */
function joinDetails(cells: readonly Excerpt[]): Excerpt[] {
  const joined: Excerpt[] = [];
  const lastClosing = cells.findLastIndex(({ text }) => text.includes('</details>'));
  let isOpen = false;
  cells.forEach((cell, index) => {
    const before = isOpen ? joined.pop() : undefined;
    if (before !== undefined) joined.push({ ...before, text: `${before.text}|${cell.text}` });
    else joined.push(cell);
    const [opening, closing] = [cell.text.lastIndexOf('<details'), cell.text.lastIndexOf('</details>')];
    if (opening !== closing) isOpen = opening > closing && index < lastClosing;
  });
  return joined;
}

/** The cells of a row, not trimmed. The row may have several lines, and may lack the bars at its ends. */
export function splitCells(row: Excerpt): Excerpt[] {
  const text = row.text.trim();
  const bars = barsOf(text);
  if (bars[0] !== 0) bars.unshift(-1);
  if (bars.at(-1) !== text.length - 1) bars.push(text.length);
  let line = row.line;
  const cells = bars.slice(1).map((to, index): Excerpt => {
    const inside = text.slice((bars[index] ?? 0) + 1, to);
    const trimmed = inside.trimStart();
    const begins = line + inside.slice(0, inside.length - trimmed.length).split('\n').length - 1;
    line += inside.split('\n').length - 1;
    return { text: withoutWikiLinks(inside), line: begins };
  });
  return joinDetails(cells);
}
