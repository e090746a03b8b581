/** What digests write everywhere for a value that they do not have. */
const ANYWHERE = 'null|none|nan|n/a';
/** In cells of tables and behind labels also what people type: `-----`, `TBD`, `❌` */
const CELL = new RegExp(`^(?:${ANYWHERE}|na|tba|tbd|-+|–|—|无|暂无|無|/|❌|✗)?$`, 'i');
/** For a date, a link or a topic also what programs print: an empty list, a link to nowhere */
const VALUE = new RegExp(`^(?:${ANYWHERE}|-|—|无|\\[\\]|#)?$`, 'i');
const NAME = new RegExp(`^(?:${ANYWHERE}|unknown|unknown authors?)$`, 'i');

/** True for a cell, or the text behind a label, that holds no value. */
export function isEmptyCell(text: string): boolean {
  return CELL.test(text.trim());
}

/** True for what stands for no date, no link or no topic; `text` is without white space around it. */
export function isEmptyValue(text: string): boolean {
  return VALUE.test(text);
}

/** True for what stands where the name of an author should. */
export function isEmptyName(text: string): boolean {
  return NAME.test(text);
}
