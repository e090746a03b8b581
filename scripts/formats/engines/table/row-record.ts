import { parsePaperAddress } from '../../../../src/schema/paper-address.ts';
import { hasHan } from '../../../../src/text/han.ts';
import { isEmptyCell } from '../../../text/no-value.ts';
import type { Excerpt, RawRecord } from '../../format.ts';
import { hasLetters, LINE_BREAK, unbold, unfold } from '../fields/cell-text.ts';
import { partsByLanguage } from '../fields/language-parts.ts';
import { isLinkLabel, nameTwoPapers } from '../fields/links/addresses.ts';
import { type CellLink, withoutImages } from '../fields/links/markdown-links.ts';
import { isOnlyLinkWords } from '../fields/links/paper-links.ts';
import { beginRecord, finishRecord, give, giveLinks, type RecordDraft } from '../fields/record-draft.ts';
import { titleOf } from '../fields/titles/cell-title.ts';
import type { Column } from './cell-costs.ts';

/** The middle of a link without its beginning, as when a row was cut into another. */
const TORN_LINK = '](http';
/** `Title & Authors`: the header of a column whose cells have names below the title */
const WITH_AUTHORS = /author|作者/i;

/** The word on the only link of a title cell: `[Video](video.md)` is a title there, `[PDF](a.pdf)` is not. */
function wordAlone([link, ...others]: readonly CellLink[]): string | undefined {
  const word = link !== undefined && others.length === 0 ? unbold(link.label) : '';
  return hasLetters(word) && !isOnlyLinkWords(word) && parsePaperAddress(word) === undefined
    ? word
    : undefined;
}

/** `<br>` */
const BREAK = /<br/i;

/** Gives a text, and a translation below it in the same cell: `We grasp.<br><br>我们抓取。` */
function giveText(draft: RecordDraft, { text, line }: Excerpt, label: string): void {
  const isMixed = BREAK.test(text) && hasHan(text);
  const parts = isMixed ? partsByLanguage({ text: text.replace(LINE_BREAK, '\n'), line }) : [];
  if (parts.length < 2) give(draft, 'abstract', { text, line }, label);
  else for (const { part, excerpt } of parts) give(draft, part, { text: excerpt.text, line }, label);
}

function giveTitleCell(draft: RecordDraft, field: 'title' | 'titleZh', cell: Excerpt, label: string): void {
  const { title, rest, links } = titleOf(cell.text, (word) => isLinkLabel(word) || isOnlyLinkWords(word));
  giveLinks(draft, links, cell.line, 'title');
  const own = title ?? (draft.title === undefined ? wordAlone(links) : undefined);
  if (own !== undefined) give(draft, field, { text: own, line: cell.line }, label);
  if (rest === undefined) return;
  const isNames = WITH_AUTHORS.test(label);
  give(draft, isNames ? 'authors' : 'note', { text: rest, line: cell.line }, isNames ? label : '');
}

/**
 * The record in the cells of a row. `undefined` if they hold neither a title nor an address, only a title, half of a
 * link, or the addresses of two papers.
 */
export function cellsToRecord(
  columns: readonly Column[],
  cells: readonly (Excerpt | undefined)[],
  lines: number[],
): RawRecord | undefined {
  const draft = beginRecord(lines);
  let filled = 0;
  columns.forEach(({ field, label }, index) => {
    const cell = cells[index];
    const text = unbold(cell?.text ?? '');
    if (cell === undefined || isEmptyCell(text)) return;
    filled += 1;
    if (field === 'title' || field === 'titleZh')
      giveTitleCell(draft, field, { text, line: cell.line }, label);
    else if (field === 'abstract') giveText(draft, { text: unfold(text).trim(), line: cell.line }, label);
    else if (field === 'note')
      give(draft, field, { text: withoutImages(unfold(text)).trim(), line: cell.line }, label);
    else give(draft, field, { text: unfold(text).trim(), line: cell.line }, label);
  });
  if (draft.title?.text.includes(TORN_LINK) || nameTwoPapers(draft.addresses)) return undefined;
  const record = finishRecord(draft);
  const { title, titleZh, id } = record;
  if (title === undefined && titleZh === undefined && id === undefined) return undefined;
  return filled > 1 || id !== undefined || record.links.length > 0 ? record : undefined;
}
