import type { Excerpt } from '../../format.ts';

/** `| :---: | --- |` */
const RULE = /^[\s|:+-]+$/;
/** `null`, `N/A`, `-`: a cell that says "nothing". */
const NOTHING = /^(?:null|none|nan|n\/a|na|tba|tbd|-+|–|—|无|暂无|無|\/|❌|✗)?$/i;
/** `A padded cell&nbsp;&nbsp;` */
const SPACE = '&nbsp;';
/** `<p>`, `<b class="x">` */
const TAG = /<[^<>]*>/g;

/** True for the line between the head and the rows of a pipe table. */
export function isRule(text: string): boolean {
  return text.includes('|') && text.includes('-') && RULE.test(text);
}

/** True for a cell that holds no value. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}

/** True for text with a letter outside HTML tags. */
export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text.replace(TAG, ' '));
}

/** Text without the white space and `&nbsp;` around it. */
export function trimCell(text: string): string {
  let trimmed = text.trim();
  while (trimmed.startsWith(SPACE)) trimmed = trimmed.slice(SPACE.length).trimStart();
  while (trimmed.endsWith(SPACE)) trimmed = trimmed.slice(0, -SPACE.length).trimEnd();
  return trimmed;
}

/** A cell without bold marks around all of it: `**A**` but not `**A** and **B**`. */
export function unbold(text: string): string {
  const trimmed = trimCell(text);
  if (trimmed.length < 5 || !trimmed.startsWith('**') || !trimmed.endsWith('**')) return trimmed;
  const inside = trimmed.slice(2, -2);
  const isPairInside = inside.includes('**') && inside.split('**').length % 2 === 1;
  return isPairInside ? trimmed : inside.trim();
}

/** Where the bars of a row stand that are not escaped. */
export function barsOf(text: string): number[] {
  const bars: number[] = [];
  for (let at = text.indexOf('|'); at !== -1; at = text.indexOf('|', at + 1)) {
    if (text[at - 1] !== '\\') bars.push(at);
  }
  return bars;
}

/** The text inside `<details>`, which shows only its summary at first; other text as it is. */
export function unfold(text: string): string {
  if (!text.includes('<details')) return text;
  const from = text.indexOf('</summary>');
  if (from === -1) return text;
  const to = text.indexOf('</details>', from);
  const inside = text.slice(from + '</summary>'.length, to === -1 ? undefined : to).trim();
  const isParagraph = inside.startsWith('<p>') && inside.endsWith('</p>');
  return isParagraph ? inside.slice(3, -4) : inside;
}

/** Cells of which one opens `<details>` and another closes it are one cell with bars in it. */
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

/** The cells of a row, untrimmed; it may stand on several lines from `row.line` on, with or without bars at both ends. */
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
    return { text: inside, line: begins };
  });
  return joinDetails(cells);
}
