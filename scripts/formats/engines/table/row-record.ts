import { parsePaperAddress } from '../../../../src/schema/paper-address.ts';
import { hasChinese } from '../../../../src/text/script.ts';
import { isEmptyCell } from '../../../text/no-value.ts';
import { type Excerpt, emptyRecord, type RawRecord } from '../../format.ts';
import {
  type Address,
  addressesOf,
  isLinkLabel,
  nameTwoPapers,
  type Role,
  sortAddresses,
} from '../fields/cell-addresses.ts';
import { hasLetters, LINE_BREAK, TAG, unbold, unfold } from '../fields/cell-text.ts';
import { titleOf } from '../fields/cell-title.ts';
import type { LabelledField } from '../fields/labels.ts';
import { type CellLink, isAddress, linksIn, textAround } from '../fields/markdown-links.ts';
import type { Column } from './cell-costs.ts';

interface Draft {
  record: RawRecord;
  addresses: Address[];
}

type PutCell = (draft: Draft, cell: Excerpt, label: string) => void;
type Single = 'title' | 'titleZh' | 'authors' | 'date' | 'abstract' | 'abstractZh';

/** `[[2407.00001]]`, `` `2407.00001` `` */
const AROUND_ID = /^[`[\s]+|[`\]\s]+$/g;
/** The middle of a link without its beginning, as when a row was cut into another. */
const TORN_LINK = '](http';
/** Longest identifier that may have signs around it; in UTF-16 code units. */
const MAX_ID_LENGTH = 80;

function addLinks(draft: Draft, links: readonly CellLink[], line: number, role: Role): void {
  for (const address of addressesOf(links, line, role)) draft.addresses.push(address);
}

const putNote: PutCell = ({ record }, { text, line }, label) => {
  const remark = unfold(text).trim();
  if (hasLetters(remark) || /\d/.test(remark)) record.notes.push({ label, text: remark, line });
};

/**
 * Sets a field. A second text for a title or an abstract is its translation if one of both is Chinese, otherwise a
 * note.
 */
function set(draft: Draft, field: Single, cell: Excerpt, label: string): void {
  const { record } = draft;
  const first = record[field];
  const translation = field === 'title' ? 'titleZh' : field === 'abstract' ? 'abstractZh' : undefined;
  if (first === undefined) record[field] = cell;
  else if (translation === undefined || record[translation] !== undefined) putNote(draft, cell, label);
  else if (hasChinese(cell.text)) record[translation] = cell;
  else if (hasChinese(first.text)) {
    record[translation] = first;
    record[field] = cell;
  } else putNote(draft, cell, label);
}

const putTitle =
  (field: 'title' | 'titleZh'): PutCell =>
  (draft, { text, line }, label) => {
    const { title, rest, links } = titleOf(text, isLinkLabel);
    addLinks(draft, links, line, 'title');
    if (title !== undefined) set(draft, field, { text: title, line }, label);
    if (rest === undefined) return;
    if (/author|作者/i.test(label)) set(draft, 'authors', { text: rest, line }, label);
    else putNote(draft, { text: rest, line }, '');
  };

const putText =
  (field: Single): PutCell =>
  (draft, { text, line }, label) => {
    const links = linksIn(text);
    const isOnlyLinks = links.length > 0 && !hasLetters(textAround(text, links));
    const unfolded = unfold(text);
    if (isOnlyLinks && field.startsWith('abstract')) addLinks(draft, links, line, 'id');
    else if (field === 'authors')
      set(draft, field, { text: unfolded.replace(LINE_BREAK, ', '), line }, label);
    else set(draft, field, { text: unfolded, line }, label);
  };

/** For a column of links. A text without a link is an identifier, or else a note. */
const putAddress =
  (role: 'id' | 'code' | 'link'): PutCell =>
  (draft, cell, label) => {
    const links = linksIn(cell.text);
    addLinks(draft, links, cell.line, role);
    if (links.length > 0) return;
    const text = cell.text.length > MAX_ID_LENGTH ? cell.text : cell.text.replace(AROUND_ID, '');
    const isTyped = isAddress(text) || parsePaperAddress(text) !== undefined;
    if (isTyped || role === 'id') draft.addresses.push({ text, line: cell.line, role });
    else if (hasLetters(cell.text)) putNote(draft, cell, label);
  };

/** For topics between tags: `<span class="tag">RLHF</span> <span>DPO</span>`, `RL<br>NLP` */
const putTopic: PutCell = ({ record }, { text, line }) => {
  for (const name of text.split(TAG)) {
    if (hasLetters(name)) record.topics.push({ text: name.trim(), line });
  }
};

const putUnknown: PutCell = (draft, cell, label) => {
  const links = linksIn(cell.text);
  addLinks(draft, links, cell.line, 'link');
  if (hasLetters(textAround(cell.text, links))) putNote(draft, cell, label);
};

const PUT_CELL: Readonly<Record<LabelledField, PutCell>> = {
  title: putTitle('title'),
  titleZh: putTitle('titleZh'),
  authors: putText('authors'),
  date: putText('date'),
  id: putAddress('id'),
  code: putAddress('code'),
  link: putAddress('link'),
  topic: putTopic,
  abstract: putText('abstract'),
  abstractZh: putText('abstractZh'),
  note: putNote,
  nothing: () => {},
};

/**
 * The record in the cells of a row. `undefined` if they hold neither a title nor an address, only a title, half of a
 * link, or the addresses of two papers.
 */
export function cellsToRecord(
  columns: readonly Column[],
  cells: readonly (Excerpt | undefined)[],
  lines: number[],
): RawRecord | undefined {
  const draft: Draft = { record: emptyRecord(lines), addresses: [] };
  let filled = 0;
  columns.forEach(({ field, label }, index) => {
    const cell = cells[index];
    const text = unbold(cell?.text ?? '');
    if (cell === undefined || isEmptyCell(text)) return;
    filled += 1;
    const put = field === undefined ? putUnknown : PUT_CELL[field];
    put(draft, { text, line: cell.line }, label);
  });
  const isTorn = draft.record.title?.text.includes(TORN_LINK) === true;
  if (isTorn || nameTwoPapers(draft.addresses)) return undefined;
  const record = { ...draft.record, ...sortAddresses(draft.addresses) };
  const { title, titleZh, id } = record;
  if (title === undefined && titleZh === undefined && id === undefined) return undefined;
  return filled > 1 || id !== undefined || record.links.length > 0 ? record : undefined;
}
