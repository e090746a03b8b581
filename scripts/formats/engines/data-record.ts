import { parseArxivId } from '../../../src/schema/arxiv-id.ts';
import { isChinese } from '../../../src/text/script.ts';
import { type Excerpt, emptyRecord, type RawRecord } from '../format.ts';
import { fieldOfKey, languageOfKey } from './data-fields.ts';
import { type DataNode, type Finding, lineRange, type Member, type ObjectNode } from './data-node.ts';
import type { LabelledField } from './labels.ts';

/** Members that hold the whole record in themselves, as in the data of Hugging Face. */
const WRAPPER = /^(?:paper|article|entry|metadata|论文)$/i;
/** Members of a small object that hold what it says: `{name: …}`, `{href: …}`, `{term: …}` */
const ESSENCE = [
  'name',
  'full_name',
  'fullname',
  'href',
  'url',
  'link',
  'term',
  'label',
  'title',
  'text',
  'value',
  'id',
];
const WEB = /^\s*https?:\/\//i;
/** Several words, or any Chinese */
const WORDS = /\S\s+\S|\p{Script=Han}/u;
/** `cs.CL cs.AI` */
const CATEGORIES = /^[a-z-]+\.[A-Za-z-]+(?: [a-z-]+\.[A-Za-z-]+)+$/;

/** A field, the label that the file has for it, and its value. */
interface Entry {
  field: LabelledField | undefined;
  key: string;
  value: DataNode;
}

/** The texts in a value; of an object the one that says what it is. */
function textsOf(value: DataNode): Excerpt[] {
  if (value.kind === 'list') return value.items.flatMap(textsOf);
  if (value.kind === 'object') {
    const keys = value.members.map(({ key }) => key.text.toLowerCase());
    const essence = value.members[keys.indexOf(ESSENCE.find((name) => keys.includes(name)) ?? '')];
    return essence === undefined ? [] : textsOf(essence.value);
  }
  return value.text.trim() === '' ? [] : [{ text: value.text, line: value.line }];
}

/** All texts of a value as one: names and words side by side, sentences one a line. */
function textOf(value: DataNode): Excerpt | undefined {
  const texts = textsOf(value);
  const [first] = texts;
  const isShort = texts.every(({ text }) => text.length < 60);
  return first && { text: texts.map(({ text }) => text).join(isShort ? ', ' : '\n'), line: first.line };
}

/** What surrounds a member: the key of the object that it is in, and whether that is one of remarks (`AI`). */
interface Outer {
  key: string;
  isRemarks: boolean;
}

/** The field of a key, with the language that it or the key around it names: `{zh: {title}}`, `{title: {zh}}` */
function fieldOfMember(key: string, outer: Outer): Pick<Entry, 'field' | 'key'> {
  const noun = languageOfKey(key) === undefined ? key : outer.key;
  const language = languageOfKey(key) ?? languageOfKey(outer.key);
  const ofLanguage = language === undefined ? undefined : fieldOfKey(`${noun} (${language})`);
  const field = ofLanguage ?? fieldOfKey(noun);
  return { key: noun, field: outer.isRemarks && field === 'abstract' ? 'note' : field };
}

const hasLanguages = ({ members }: ObjectNode): boolean =>
  members.some(({ key }) => languageOfKey(key.text) !== undefined);

/** The members of an object and of the objects in it. */
function entriesOf({ members }: ObjectNode, outer: Outer = { key: '', isRemarks: false }): Entry[] {
  return members.flatMap((member): Entry[] => {
    const { value } = member;
    const { key, field } = fieldOfMember(member.key.text, outer);
    if (value.kind !== 'object') return [{ field, key, value }];
    if (WRAPPER.test(key)) return entriesOf(value);
    if (languageOfKey(member.key.text) !== undefined || hasLanguages(value))
      return entriesOf(value, { key: member.key.text, isRemarks: false });
    const isOneValue = field !== undefined && field !== 'note' && textsOf(value).length > 0;
    return isOneValue ? [{ field, key, value }] : entriesOf(value, { key, isRemarks: true });
  });
}

/** The id: what arXiv knows, else an address, else what is more than a number. What else is an address is a link. */
function chooseId(ids: readonly Excerpt[]): Pick<RawRecord, 'id' | 'links'> {
  const id =
    ids.find(({ text }) => parseArxivId(text) !== undefined) ??
    ids.find(({ text }) => WEB.test(text)) ??
    ids.find(({ text }) => /[./:]/.test(text));
  const links = ids.filter((one) => one !== id && WEB.test(one.text));
  return { ...(id === undefined ? {} : { id }), links };
}

function topicsOf(value: DataNode): Excerpt[] {
  return textsOf(value).flatMap(({ text, line }) => {
    const parts = text.split(CATEGORIES.test(text.trim()) ? ' ' : /[,;，；、|]/);
    return parts.map((part) => ({ text: part.trim(), line })).filter((part) => part.text !== '');
  });
}

/** Chinese under a label without a language is what the digest gives in Chinese. */
function slotOf(field: Entry['field'], text: string): Entry['field'] {
  const isBoth = field === 'title' || field === 'abstract';
  return isBoth && isChinese(text) ? `${field}Zh` : field;
}

/** Puts an entry where it belongs. What stands where something else stood first, and longer unknown texts, are notes. */
function place(record: RawRecord, ids: Excerpt[], { field, key, value }: Entry): void {
  const text = textOf(value);
  if (text === undefined) return;
  const note = { label: key, ...text };
  const slot = slotOf(field, text.text);
  if (slot === 'nothing') return;
  if (slot === 'id') ids.push(...textsOf(value));
  else if (slot === 'topic') record.topics.push(...topicsOf(value));
  else if (slot === 'link' || (slot === undefined && WEB.test(text.text)))
    record.links.push(...textsOf(value));
  else if (slot === 'note' || (slot === undefined && WORDS.test(text.text))) record.notes.push(note);
  else if (slot !== undefined && record[slot] === undefined) record[slot] = text;
  else if (slot !== undefined && record[slot]?.text !== text.text) record.notes.push(note);
}

/** The objects that were one before something between them was lost: a second title begins another. */
function cutAtTitles(members: readonly Member[]): Member[][] {
  const parts: Member[][] = [];
  let keys = new Set<string>();
  for (const member of members) {
    const name = member.key.text;
    if (parts.length === 0 || (keys.has(name) && fieldOfKey(name) === 'title')) {
      parts.push([]);
      keys = new Set();
    }
    keys.add(name);
    parts.at(-1)?.push(member);
  }
  return parts;
}

const isFilled = (value: DataNode): boolean => value.kind === 'text' && value.text.trim() !== '';

/** True for an object that gives a paper: a title, or else an address and an abstract. */
export function isRecord({ members }: ObjectNode): boolean {
  const fields = new Set<LabelledField | undefined>();
  for (const { key, value } of members) {
    const name = key.text;
    if (isFilled(value) || (value.kind === 'object' && hasLanguages(value))) fields.add(fieldOfKey(name));
    const isWrapper = WRAPPER.test(name) || languageOfKey(name) !== undefined;
    if (isWrapper && value.kind === 'object' && isRecord(value)) return true;
  }
  const hasTitle = fields.has('title') || fields.has('titleZh');
  return hasTitle || (fields.has('id') && (fields.has('abstract') || fields.has('abstractZh')));
}

/**
 * The record of an object whose keys are in either language. An object with two titles gives two records and a finding;
 * authors and topics may be lists or objects, objects such as `{AI: {tldr, method}}` give notes labelled by their keys.
 */
export function objectToRecords(node: ObjectNode): { records: RawRecord[]; findings: Finding[] } {
  const parts = cutAtTitles(node.members);
  const records = parts.map((members, index): RawRecord => {
    const from = index === 0 ? node.line : (members[0]?.key.line ?? node.line);
    const next = parts[index + 1]?.[0]?.key.line;
    const to = next === undefined ? node.lastLine : Math.max(from, next - 1);
    const record = emptyRecord(lineRange(from, to));
    const ids: Excerpt[] = [];
    for (const entry of entriesOf({ ...node, members })) place(record, ids, entry);
    const { id, links } = chooseId(ids);
    return { ...record, ...(id === undefined ? {} : { id }), links: [...links, ...record.links] };
  });
  const findings = records.slice(1).map((record): Finding => {
    const message = 'An object has a second title; a record was begun there.';
    return { code: 'broken-data', line: record.lines[0] ?? node.line, message };
  });
  return { records, findings };
}
