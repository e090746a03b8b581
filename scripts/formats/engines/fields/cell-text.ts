import { addAll } from '../../../../src/text/add-all.ts';

/** `A padded cell&nbsp;&nbsp;` */
const SPACE = '&nbsp;';
const DETAILS_END = '</details>';
/** `<p>`, `<b class="x">`, `</td>`: anything in angle brackets */
export const TAG = /<[^<>]*>/g;
/** `A Title<br>A. Author`; some write `</br>` */
export const LINE_BREAK = /<\/?br\s?\/?>/gi;
/** `<small>`, `<font color="gray">`, `</div>`: tags that only say how text looks */
const FORMATTING = /<\/?(?:span|font|sub|sup|small|big|div|p|center|u|nobr|tt|mark)\b[^<>]*>/gi;

/** Text without tags that only say how it looks, and with spaces for `&nbsp;`. */
export function withoutFormatting(text: string): string {
  const untagged = text.includes('<') ? text.replace(FORMATTING, '') : text;
  return untagged.includes(SPACE) ? untagged.replaceAll(SPACE, ' ') : untagged;
}

/** The lines of a cell, which end at `<br>`; what stands in `<details>` is one line. */
export function linesOfCell(text: string): string[] {
  if (!text.includes('<details')) return text.split(LINE_BREAK);
  const lines: string[] = [];
  let from = 0;
  for (let open = text.indexOf('<details'); open !== -1; open = text.indexOf('<details', from)) {
    const close = text.indexOf(DETAILS_END, open);
    if (close === -1) break;
    addAll(lines, text.slice(from, open).split(LINE_BREAK));
    from = close + DETAILS_END.length;
    lines.push(text.slice(open, from));
  }
  addAll(lines, text.slice(from).split(LINE_BREAK));
  return lines;
}

/** True for text with a letter outside its tags. */
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

/** A cell without the bold marks around it: `A` for `**A**`; `**A** and **B**` stays. */
export function unbold(text: string): string {
  const trimmed = trimCell(text);
  if (trimmed.length < 5 || !trimmed.startsWith('**') || !trimmed.endsWith('**')) return trimmed;
  const inside = trimmed.slice(2, -2);
  const isPairInside = inside.includes('**') && inside.split('**').length % 2 === 1;
  return isPairInside ? trimmed : inside.trim();
}

/** The text that `<details>` hides behind its summary; text without `<details>` as it is. */
export function unfold(text: string): string {
  if (!text.includes('<details')) return text;
  const from = text.indexOf('</summary>');
  if (from === -1) return text;
  const to = text.indexOf('</details>', from);
  const inside = text.slice(from + '</summary>'.length, to === -1 ? undefined : to).trim();
  const isParagraph = inside.startsWith('<p>') && inside.endsWith('</p>');
  return isParagraph ? inside.slice(3, -4) : inside;
}
