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

/** A longer text says more than that an address is missing; in UTF-16 code units. */
const MAX_LENGTH = 60;
/** `摘要里没有给出`, `暂无`, `コード未公開`, `미공개` */
const NONE_GIVEN = /未|没有|沒有|暂无|暫無|尚无|尚無|^[无無]|即将|即將|なし|ありません|없|미공개/;
/** `Not available yet`, `coming soon`, `No public code` */
const NO_ADDRESS =
  /\b(?:none|n\/a|unavailable|coming soon|tba|tbd|to be released|will be|upon acceptance|no (?:\w{1,20} ){0,2}(?:code|links?|repo\w{0,9}|data|demo|page|pdf|url)|not (?:\w{1,20} )?(?:yet|available|released|provided|found|given|public\w{0,4}|mentioned|specified|open\w{0,8}|applicable|stated))\b/i;

/** True for a text that stands where the address of code or of a page would, and says that there is none. */
export function saysNoAddress(text: string): boolean {
  const said = text.trim();
  if (said.length > MAX_LENGTH || said.includes('://') || said.includes('](')) return false;
  return isEmptyCell(said) || NONE_GIVEN.test(said) || NO_ADDRESS.test(said);
}
