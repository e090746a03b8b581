import { parsePaperAddress } from '../../../../src/schema/paper-address.ts';
import { addAll } from '../../../../src/text/add-all.ts';
import { letters } from '../../../../src/text/letters.ts';
import { hasChinese, isChinese } from '../../../../src/text/script.ts';
import { isEmptyCell } from '../../../text/no-value.ts';
import { type Excerpt, emptyRecord, type RawRecord } from '../../format.ts';
import { LINE_BREAK } from './cell-text.ts';
import { isCategoryList } from './headings/categories.ts';
import { divideCompound } from './labels/compound-labels.ts';
import { fieldOfValue } from './labels/label-values.ts';
import { fieldOfLabel, type LabelledField } from './labels/labels.ts';
import { plainValue, saysNone } from './labels/plain-value.ts';
import { partsByLanguage } from './language-parts.ts';
import { type Address, type AddressRole, addressesOf, sortAddresses } from './links/addresses.ts';
import { type CellLink, isAddress, linksIn, textAround } from './links/markdown-links.ts';
import { idBefore, isLinkWord } from './links/paper-links.ts';
import { readLabelledTitle } from './titles/heading-title.ts';
import { topicsIn } from './topic-list.ts';

/** A record that is being filled; its addresses are sorted when it is finished. */
export interface RecordDraft extends Omit<RawRecord, 'id' | 'code' | 'links'> {
  addresses: Address[];
  /** True for a title that a label calls one; it counts more than one without a label. */
  isTitleLabelled: boolean;
}

type Single = 'title' | 'titleZh' | 'authors' | 'date' | 'abstract' | 'abstractZh';
type Give = (draft: RecordDraft, excerpt: Excerpt, label: string) => void;

/** `[[2407.00001]]` */
const AROUND_ID = /^[[\s]{1,9}|[\]\s]{1,9}$/g;
/** `aclweb.P19-1001`, `cs/0001`: may be an identifier; `12` is a running number */
const IDENTIFIER = /^\S*[./:]\S*$/;
const NUMBER = /^\D{0,3}\d{1,6}$/;
const LETTER = /\p{L}/u;
/** What a remark has at least: a letter, a digit or a sign such as a star. */
const CONTENT = /[\p{L}\p{N}\p{S}]/u;

/** A record without anything, to be filled by `give` and `giveLinks`. */
export function beginRecord(lines: number[]): RecordDraft {
  const { topics, notes } = emptyRecord(lines);
  return { lines, topics, notes, addresses: [], isTitleLabelled: false };
}

/** A finished record, to be filled further. */
export function reopenRecord({ id, code, links, ...record }: RawRecord): RecordDraft {
  const as = (role: AddressRole, excerpt: Excerpt | undefined): Address[] =>
    excerpt === undefined ? [] : [{ ...excerpt, role }];
  const addresses = [...as('id', id), ...as('code', code), ...links.flatMap((link) => as('link', link))];
  return { ...record, addresses, isTitleLabelled: true };
}

/** The record, with its addresses sorted into its own, that of its code, and others. */
export function finishRecord({ addresses, isTitleLabelled: _, ...record }: RecordDraft): RawRecord {
  const { lines, topics, notes, ...fields } = record;
  return { lines, ...fields, ...sortAddresses(addresses), topics, notes };
}

const giveNote: Give = (draft, { text, line }, label) => {
  if (!isEmptyCell(text) && CONTENT.test(text)) draft.notes.push({ label, text, line });
};

/** Sets a field. A second value is a note, unless it says the same. */
function set(draft: RecordDraft, field: Single, excerpt: Excerpt, label: string): void {
  const first = draft[field];
  if (first === undefined) draft[field] = excerpt;
  else if (letters(first.text) !== letters(excerpt.text)) giveNote(draft, excerpt, label);
}

/** True for a text that translates another into Chinese. */
const isChineseOf = (text: string, other: string): boolean =>
  (isChinese(text) && !isChinese(other)) || (hasChinese(text) && !hasChinese(other));

/** Adds the addresses of links, each with the role that its word gives it (`Code`), otherwise the given one. */
export function giveLinks(
  draft: RecordDraft,
  links: readonly CellLink[],
  line: number,
  role: AddressRole,
): void {
  addAll(draft.addresses, addressesOf(links, line, role));
}

/**
 * Of two titles in two languages the Chinese one is `titleZh`. Of two in one language the first stays, or the one with a
 * label; the other is a note, unless it is a part of it.
 */
const giveTitle: Give = (draft, { text, line }, label) => {
  const { title, links } = readLabelledTitle(text);
  giveLinks(draft, links, line, 'title');
  if (title === undefined) return;
  const [given, first] = [{ text: title, line }, draft.title];
  const isLabelled = label !== '';
  if (first === undefined) [draft.title, draft.isTitleLabelled] = [given, isLabelled];
  else if (letters(first.text) === letters(title)) return;
  else if (isChineseOf(title, first.text)) set(draft, 'titleZh', given, label);
  else if (isChineseOf(first.text, title) && draft.titleZh === undefined)
    [draft.title, draft.titleZh, draft.isTitleLabelled] = [given, first, isLabelled];
  else {
    const [stays, goes] = isLabelled && !draft.isTitleLabelled ? [given, first] : [first, given];
    draft.title = stays;
    draft.isTitleLabelled ||= isLabelled;
    if (!letters(stays.text).includes(letters(goes.text)))
      giveNote(draft, goes, stays === given ? '' : label);
  }
};

const giveTitleZh: Give = (draft, { text, line }, label) => {
  const { title, links } = readLabelledTitle(text);
  giveLinks(draft, links, line, 'title');
  if (title !== undefined) set(draft, 'titleZh', { text: title, line }, label);
};

/** A value without a link under a label for addresses: an identifier, or else a note, if it says anything. */
function giveBare(draft: RecordDraft, role: AddressRole, excerpt: Excerpt, label: string): void {
  const { line } = excerpt;
  const text = plainValue(excerpt.text).replace(AROUND_ID, '');
  const led = idBefore(text);
  const isTyped = isAddress(text) || parsePaperAddress(text) !== undefined;
  if (isTyped || (role === 'id' && IDENTIFIER.test(text))) draft.addresses.push({ text, line, role });
  else if (led !== undefined) {
    draft.addresses.push({ text: led.id, line, role });
    if (isCategoryList(led.rest)) addAll(draft.topics, topicsIn({ text: led.rest, line }));
  } else if (!saysNone(text) && !NUMBER.test(text) && !isLinkWord(text)) giveNote(draft, excerpt, label);
}

const giveAddress =
  (role: AddressRole): Give =>
  (draft, excerpt, label) => {
    const addresses = addressesOf(linksIn(excerpt.text), excerpt.line, role);
    if (addresses.length > 0) addAll(draft.addresses, addresses);
    else giveBare(draft, role, excerpt, label);
  };

/** Adds a text to the abstract of its language; a second text in that language is a note. */
const giveAbstract: Give = (draft, excerpt, label) => {
  const links = linksIn(excerpt.text);
  const isOnlyLinks = links.length > 0 && !LETTER.test(textAround(excerpt.text, links));
  if (isOnlyLinks) giveLinks(draft, links, excerpt.line, 'id');
  else for (const { part, excerpt: own } of partsByLanguage(excerpt)) set(draft, part, own, label);
};

/** For a label that nobody knows: addresses if there is hardly anything else, otherwise a note, if it has words. */
const giveUnknown: Give = (draft, excerpt, label) => {
  const links = linksIn(excerpt.text);
  const around = textAround(excerpt.text, links);
  if (links.length > 0 && isLinkWord(around)) giveLinks(draft, links, excerpt.line, 'link');
  else if (LETTER.test(around)) giveNote(draft, excerpt, label);
};

/** Gives names; where their label is that of another value, too, each for itself (`作者 / 机构`). */
const giveAuthors: Give = (draft, { text, line }, label) => {
  const parts = divideCompound(label, text);
  if (parts.length === 0) set(draft, 'authors', { text: text.replace(LINE_BREAK, ', '), line }, label);
  for (const { label: own, text: part } of parts) give(draft, fieldOfLabel(own), { text: part, line }, own);
};

const GIVE: Readonly<Record<LabelledField, Give>> = {
  title: giveTitle,
  titleZh: giveTitleZh,
  authors: giveAuthors,
  date: (draft, { text, line }, label) => set(draft, 'date', { text: plainValue(text), line }, label),
  id: giveAddress('id'),
  code: giveAddress('code'),
  link: giveAddress('link'),
  topic: (draft, excerpt) => addAll(draft.topics, topicsIn(excerpt)),
  abstract: giveAbstract,
  abstractZh: (draft, excerpt, label) => set(draft, 'abstractZh', excerpt, label),
  note: giveNote,
  nothing: () => {},
};

/**
 * Adds the value of a field, with what the digest calls it, or an empty label. A text that no field takes becomes a
 * note, a value such as `-` nothing. A `field` that is absent is one that the dictionary lacks.
 */
export function give(
  draft: RecordDraft,
  field: LabelledField | undefined,
  excerpt: Excerpt,
  label: string,
): void {
  if (isEmptyCell(plainValue(excerpt.text))) return;
  const add = field === undefined ? giveUnknown : GIVE[fieldOfValue(field, label, excerpt.text)];
  add(draft, excerpt, label);
}
