/** `A padded cell&nbsp;&nbsp;` */
const SPACE = '&nbsp;';
/** `<p>`, `<b class="x">`, `</td>`: anything in angle brackets */
export const TAG = /<[^<>]*>/g;
/** `A Title<br>A. Author` */
export const LINE_BREAK = /<br\s?\/?>/gi;

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
