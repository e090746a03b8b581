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
import type { Column } from './costs.ts';

interface Draft {
  record: RawRecord;
  addresses: Address[];
}

type Place = (draft: Draft, cell: Excerpt, label: string) => void;
type Single = 'title' | 'titleZh' | 'authors' | 'date' | 'abstract' | 'abstractZh';

/** `[[2407.00001]]`, `` `2407.00001` `` */
const AROUND_ID = /^[`[\s]+|[`\]\s]+$/g;
/** The middle of a link whose beginning is lost, as where a row has been cut into another. */
const TORN_LINK = '](http';
/** Longest identifier, in UTF-16 code units. */
const LONGEST_ID = 80;

function addLinks(draft: Draft, links: readonly CellLink[], line: number, role: Role): void {
  for (const address of addressesOf(links, line, role)) draft.addresses.push(address);
}

const addNote: Place = ({ record }, { text, line }, label) => {
  const remark = unfold(text).trim();
  if (hasLetters(remark) || /\d/.test(remark)) record.notes.push({ label, text: remark, line });
};

/** Sets a field; the second text for it is its translation where one of both is Chinese, else a note. */
function set(draft: Draft, field: Single, cell: Excerpt, label: string): void {
  const { record } = draft;
  const first = record[field];
  const translation = field === 'title' ? 'titleZh' : field === 'abstract' ? 'abstractZh' : undefined;
  if (first === undefined) record[field] = cell;
  else if (translation === undefined || record[translation] !== undefined) addNote(draft, cell, label);
  else if (hasChinese(cell.text)) record[translation] = cell;
  else if (hasChinese(first.text)) {
    record[translation] = first;
    record[field] = cell;
  } else addNote(draft, cell, label);
}

const placeTitle =
  (field: 'title' | 'titleZh'): Place =>
  (draft, { text, line }, label) => {
    const { title, rest, links } = titleOf(text, isLinkLabel);
    addLinks(draft, links, line, 'title');
    if (title !== undefined) set(draft, field, { text: title, line }, label);
    if (rest === undefined) return;
    if (/author|作者/i.test(label)) set(draft, 'authors', { text: rest, line }, label);
    else addNote(draft, { text: rest, line }, '');
  };

const placeText =
  (field: Single): Place =>
  (draft, { text, line }, label) => {
    const links = linksIn(text);
    const isOnlyLinks = links.length > 0 && !hasLetters(textAround(text, links));
    const unfolded = unfold(text);
    if (isOnlyLinks && field.startsWith('abstract')) addLinks(draft, links, line, 'id');
    else if (field === 'authors')
      set(draft, field, { text: unfolded.replace(LINE_BREAK, ', '), line }, label);
    else set(draft, field, { text: unfolded, line }, label);
  };

/** A column of links; what is written there besides is a note, or an identifier in a column of those. */
const placeAddress =
  (role: 'id' | 'code' | 'link'): Place =>
  (draft, cell, label) => {
    const links = linksIn(cell.text);
    addLinks(draft, links, cell.line, role);
    if (links.length > 0) return;
    const text = cell.text.length > LONGEST_ID ? cell.text : cell.text.replace(AROUND_ID, '');
    const isTyped = isAddress(text) || parsePaperAddress(text) !== undefined;
    if (isTyped || role === 'id') draft.addresses.push({ text, line: cell.line, role });
    else if (hasLetters(cell.text)) addNote(draft, cell, label);
  };

/** `<span class="tag">RLHF</span> <span>DPO</span>`, `RL<br>NLP` */
const placeTopic: Place = ({ record }, { text, line }) => {
  for (const name of text.split(TAG)) {
    if (hasLetters(name)) record.topics.push({ text: name.trim(), line });
  }
};

const placeUnknown: Place = (draft, cell, label) => {
  const links = linksIn(cell.text);
  addLinks(draft, links, cell.line, 'link');
  if (hasLetters(textAround(cell.text, links))) addNote(draft, cell, label);
};

const PLACES: Readonly<Record<LabelledField, Place>> = {
  title: placeTitle('title'),
  titleZh: placeTitle('titleZh'),
  authors: placeText('authors'),
  date: placeText('date'),
  id: placeAddress('id'),
  code: placeAddress('code'),
  link: placeAddress('link'),
  topic: placeTopic,
  abstract: placeText('abstract'),
  abstractZh: placeText('abstractZh'),
  note: addNote,
  nothing: () => {},
};

/**
 * The record in a row's cells; `undefined` where they hold neither a title nor an address, a title and nothing else, half
 * of a link, or the addresses of two papers.
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
    const place = field === undefined ? placeUnknown : PLACES[field];
    place(draft, { text, line: cell.line }, label);
  });
  const isTorn = draft.record.title?.text.includes(TORN_LINK) === true;
  if (isTorn || nameTwoPapers(draft.addresses)) return undefined;
  const record = { ...draft.record, ...sortAddresses(draft.addresses) };
  const { title, titleZh, id } = record;
  if (title === undefined && titleZh === undefined && id === undefined) return undefined;
  return filled > 1 || id !== undefined || record.links.length > 0 ? record : undefined;
}
