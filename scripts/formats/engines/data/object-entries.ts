import type { Excerpt } from '../../format.ts';
import { fieldInLanguage, fieldOfKey, languageOfKey } from '../fields/labels/key-fields.ts';
import { type LabelledField, OF_PAPERS } from '../fields/labels/labels.ts';
import { fieldsByValue, TITLE_NAME } from '../fields/labels/value-fields.ts';
import { type DataNode, type Member, type ObjectNode, textNode } from './node.ts';

/** Members that hold the whole record, as in Hugging Face's data: `{"paper": {…}}` */
const WRAPPER =
  /^(?:paper|article|entry|meta|metadata|info|paper_?info|basic_?info|details|arxiv|original|论文|论文信息|基本信息|元数据|原文)$/i;
/** The members that give the text of a small object, best first: `{name: …}`, `{href: …}`, `{term: …}` */
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

/** A field, the file's own key for it, and its value. */
export interface FieldEntry {
  field: LabelledField | undefined;
  key: string;
  value: DataNode;
}

/** `{"given": "Ann", "family": "Lee"}`: the parts of a name, in their order */
const NAME_PARTS = [/^(?:given|first_?name|forenames?)$/, /^(?:family|last_?name|surname|keyname)$/];

/** The name in an object that has it in two parts. */
function nameOf({ members, line }: ObjectNode): Excerpt[] {
  const parts = NAME_PARTS.map(
    (pattern) => members.find(({ key }) => pattern.test(key.text.toLowerCase()))?.value,
  );
  const texts = parts.flatMap((part) => (part?.kind === 'text' ? part.text.trim() : []));
  return texts.length === NAME_PARTS.length ? [{ text: texts.join(' ').trim(), line }] : [];
}

/** The texts in a value; an object gives those of one member, see `ESSENCE`. */
export function textsOf(value: DataNode): Excerpt[] {
  if (value.kind === 'list') return value.items.flatMap(textsOf);
  if (value.kind === 'object') {
    const keys = value.members.map(({ key }) => key.text.toLowerCase());
    const essence = value.members[keys.indexOf(ESSENCE.find((name) => keys.includes(name)) ?? '')];
    return essence === undefined ? nameOf(value) : textsOf(essence.value);
  }
  return value.text.trim() === '' ? [] : [{ text: value.text, line: value.line }];
}

/** All texts of a value as one: short ones with commas between them, long ones a line each. */
export function textOf(value: DataNode): Excerpt | undefined {
  const texts = textsOf(value);
  const [first] = texts;
  const isShort = texts.every(({ text }) => text.length < 60);
  return first && { text: texts.map(({ text }) => text).join(isShort ? ', ' : '\n'), line: first.line };
}

/** The object around a member: its key, and whether it holds a digest's remarks (`AI`). */
interface Outer {
  key: string;
  isRemarks: boolean;
}

const NO_OUTER: Outer = { key: '', isRemarks: false };

/** The field of a key. Its language may stand in the key or around it: `{zh: {title}}`, `{title: {zh}}` */
function fieldOfMember(key: string, outer: Outer): Pick<FieldEntry, 'field' | 'key'> {
  const isLanguage = languageOfKey(key) !== undefined && outer.key !== '';
  const noun = isLanguage ? outer.key : key;
  const language = languageOfKey(key) ?? languageOfKey(outer.key);
  const named = fieldOfKey(noun);
  const field = named === undefined || language === undefined ? named : fieldInLanguage(named, language);
  return { key: noun, field: outer.isRemarks && field === 'abstract' ? 'note' : field };
}

const hasLanguages = ({ members }: ObjectNode): boolean =>
  members.some(({ key }) => languageOfKey(key.text) !== undefined);

/** The members of an object and of all objects in it, as the fields that their keys name. */
function entriesByKey({ members }: ObjectNode, outer: Outer): FieldEntry[] {
  return members.flatMap((member): FieldEntry[] => {
    const { value } = member;
    const { key, field } = fieldOfMember(member.key.text, outer);
    if (value.kind !== 'object') return [{ field, key, value }];
    if (WRAPPER.test(key)) return entriesByKey(value, NO_OUTER);
    if (languageOfKey(member.key.text) !== undefined || hasLanguages(value))
      return entriesByKey(value, { key: member.key.text, isRemarks: false });
    const isOneValue = field !== undefined && field !== 'note' && textsOf(value).length > 0;
    return isOneValue ? [{ field, key, value }] : entriesByKey(value, { key, isRemarks: true });
  });
}

/** The members of an object and of all objects in it, as fields. */
export function entriesOf(node: ObjectNode): FieldEntry[] {
  const entries = entriesByKey(node, NO_OUTER);
  const fields = fieldsByValue(entries.map((entry) => ({ ...entry, text: textOf(entry.value)?.text ?? '' })));
  return entries.map((entry, index) => ({ ...entry, field: fields[index] }));
}

function isFilled(value: DataNode): boolean {
  if (value.kind === 'list') return value.items[0]?.kind === 'text' && isFilled(value.items[0]);
  return value.kind === 'text' && value.text.trim() !== '';
}

function filledFields({ members }: ObjectNode): Set<LabelledField | undefined> {
  const filled = members.filter(
    ({ value }) => isFilled(value) || (value.kind === 'object' && hasLanguages(value)),
  );
  return new Set(filled.map(({ key }) => fieldOfKey(key.text)));
}

/** True for an object that describes a paper: it has a title, or an address and an abstract. */
export function isRecord(node: ObjectNode): boolean {
  const fields = filledFields(node);
  for (const { key, value } of node.members) {
    const name = key.text;
    const isWrapper = WRAPPER.test(name) || languageOfKey(name) !== undefined;
    if (isWrapper && value.kind === 'object' && isRecord(value)) return true;
  }
  const isNamed = node.members.some(({ key, value }) => TITLE_NAME.test(key.text) && isFilled(value));
  const isOfPaper = fields.has('authors') || fields.has('abstract');
  const hasTitle = fields.has('title') || fields.has('titleZh') || (isNamed && isOfPaper);
  return hasTitle || (fields.has('id') && (fields.has('abstract') || fields.has('abstractZh')));
}

/** `Rivers of Attention`: a key that can be a title, in a file of papers by their titles */
const TITLE_KEY = /^\S+(?:\s+\S+){2,40}$|\p{Script=Han}{6}/u;
/** An object with that many fields of papers, below a title, is that paper. */
const MIN_FIELDS = 2;

/** `{"Rivers of Attention": {"url": …, "authors": …}}` as an object with a title; `undefined` where a key is none. */
export function titledByKey({ key, value }: Member): ObjectNode | undefined {
  if (value.kind !== 'object' || !TITLE_KEY.test(key.text) || isRecord(value)) return undefined;
  const known = [...filledFields(value)].filter((field) => field !== undefined && OF_PAPERS.has(field));
  if (known.length < MIN_FIELDS) return undefined;
  const title = { key: textNode('title', key.line), value: key };
  return { ...value, members: [title, ...value.members], line: key.line };
}
