/** What digests write for a missing value, in every kind of field. */
const ANYWHERE = 'null|none|nan|n/a';
/** Cells and values behind labels; people also type `-----`, `TBD`, `❌` there. */
const CELL = new RegExp(`^(?:${ANYWHERE}|na|tba|tbd|-+|–|—|无|暂无|無|/|❌|✗|なし|없음)?$`, 'i');
/** Dates, links and topics; programs also print an empty list or a link to nowhere. */
const VALUE = new RegExp(`^(?:${ANYWHERE}|-|—|无|\\[\\]|#)?$`, 'i');
const NAME = new RegExp(`^(?:${ANYWHERE}|unknown|unknown authors?|anonymous authors?|未知|佚名)$`, 'i');

/** True for a cell, or a text behind a label, without a value. */
export function isEmptyCell(text: string): boolean {
  return CELL.test(text.trim());
}

/** True for a missing date, link or topic; `text` has no white space around it. */
export function isEmptyValue(text: string): boolean {
  return VALUE.test(text);
}

/** True for what stands in a list of authors where a name is missing. */
export function isEmptyName(text: string): boolean {
  return NAME.test(text);
}
