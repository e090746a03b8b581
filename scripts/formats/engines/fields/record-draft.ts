import { parsePaperAddress } from '../../../../src/schema/paper-address.ts';
import { addAll } from '../../../../src/text/add-all.ts';
import { isChinese } from '../../../../src/text/script.ts';
import { isEmptyCell } from '../../../text/no-value.ts';
import type { Excerpt, RawRecord } from '../../format.ts';
import { BETWEEN_CATEGORIES, isCategoryList } from './categories.ts';
import { readLabelledTitle } from './heading-title.ts';
import { fieldOfValue } from './label-values.ts';
import type { LabelledField } from './labels.ts';
import { partsByLanguage } from './language-parts.ts';
import { isAddress, linksIn } from './markdown-links.ts';
import { isPaperLink } from './paper-links.ts';

/** `Robotics (cs.RO); Multiagent Systems (cs.MA)` */
const SEMICOLON = /[;；]/;
/** `Distributed, Parallel, and Cluster Computing (cs.DC)`: a comma inside one topic */
const NAMED_CATEGORY = /\(\w/;
/** `attention, rivers` */
const COMMA = /[,，、|]/;
/** `.` after `https://example.org/x.` */
const AFTER_ADDRESS = /[.,;:!?\\]{1,9}$/;

/** Adds the addresses in a text: the first that names a paper is `id`, the others are links. False if it has none. */
export function addLinks(record: RawRecord, { text, line }: Excerpt, field: 'id' | 'code' | 'link'): boolean {
  const urls = linksIn(text)
    .map(({ url }) => url.replace(AFTER_ADDRESS, ''))
    .filter(isAddress);
  for (const url of urls) {
    const excerpt = { text: url, line };
    const isPaper = isPaperLink(url);
    if (isPaper && (record.id === undefined || !isPaperLink(record.id.text))) {
      if (record.id !== undefined) record.links.push(record.id);
      record.id = excerpt;
    } else if (field === 'id' && record.id === undefined) record.id = excerpt;
    else if (field === 'code' && record.code === undefined && !isPaper) record.code = excerpt;
    else if (url !== record.id?.text) record.links.push(excerpt);
  }
  return urls.length > 0;
}

const addNote = (record: RawRecord, excerpt: Excerpt, label: string): void => {
  if (!isEmptyCell(excerpt.text)) record.notes.push({ label, ...excerpt });
};

/**
 * Adds a title. Of two in two languages the Chinese one is `titleZh`; a second one in the same language replaces the
 * first.
 */
function addTitle(record: RawRecord, excerpt: Excerpt): void {
  const { title, links } = readLabelledTitle(excerpt.text);
  for (const { url } of links) addLinks(record, { text: `[](${url})`, line: excerpt.line }, 'id');
  if (title === undefined) return;
  const given = { text: title, line: excerpt.line };
  const before = record.title;
  if (before === undefined) record.title = given;
  else if (isChinese(title) && !isChinese(before.text)) record.titleZh ??= given;
  else {
    if (isChinese(before.text) && !isChinese(title)) record.titleZh ??= before;
    record.title = given;
  }
}

function addTopics(record: RawRecord, { text, line }: Excerpt): void {
  const isNamed = SEMICOLON.test(text) || NAMED_CATEGORY.test(text);
  const ends = isCategoryList(text) ? BETWEEN_CATEGORIES : isNamed ? SEMICOLON : COMMA;
  const topics = text.split(ends).filter((topic) => !isEmptyCell(topic));
  addAll(
    record.topics,
    topics.map((topic) => ({ text: topic.trim(), line })),
  );
}

/** Adds a text to the abstract of its language; a second text in that language is a note. */
export function addAbstract(record: RawRecord, excerpt: Excerpt, label: string): void {
  for (const { part, excerpt: own } of partsByLanguage(excerpt)) {
    if (record[part] === undefined) record[part] = own;
    else addNote(record, own, label);
  }
}

function addId(record: RawRecord, excerpt: Excerpt, label: string): void {
  if (addLinks(record, excerpt, 'id')) return;
  if (record.id === undefined) record.id = excerpt;
  else if (parsePaperAddress(excerpt.text) === undefined) addNote(record, excerpt, label);
  else record.links.push(excerpt);
}

const ADD: Record<LabelledField, (record: RawRecord, excerpt: Excerpt, label: string) => void> = {
  title: addTitle,
  titleZh: (record, excerpt) => {
    record.titleZh ??= excerpt;
  },
  authors: (record, excerpt) => {
    record.authors ??= excerpt;
  },
  date: (record, excerpt) => {
    record.date ??= excerpt;
  },
  id: addId,
  code: (record, excerpt, label) => {
    if (!addLinks(record, excerpt, 'code')) addNote(record, excerpt, label);
  },
  link: (record, excerpt, label) => {
    if (!addLinks(record, excerpt, 'link')) addNote(record, excerpt, label);
  },
  topic: addTopics,
  abstract: addAbstract,
  abstractZh: (record, excerpt, label) => {
    if (record.abstractZh === undefined) record.abstractZh = excerpt;
    else addNote(record, excerpt, label);
  },
  note: addNote,
  nothing: () => {},
};

/** Adds a labelled value to a record. The first value of a field stays; a text that no field takes becomes a note. */
export function addValue(record: RawRecord, field: LabelledField, label: string, excerpt: Excerpt): void {
  ADD[fieldOfValue(field, label, excerpt.text)](record, excerpt, label);
}
