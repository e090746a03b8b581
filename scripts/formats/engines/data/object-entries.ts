import type { Excerpt } from '../../format.ts';
import type { LabelledField } from '../fields/labels.ts';
import { fieldOfKey, languageOfKey } from './key-fields.ts';
import type { DataNode, ObjectNode } from './node.ts';

/** Members that hold the whole record, as in Hugging Face's data: `{"paper": {…}}` */
const WRAPPER = /^(?:paper|article|entry|metadata|论文)$/i;
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

/** The texts in a value; an object gives those of one member, see `ESSENCE`. */
export function textsOf(value: DataNode): Excerpt[] {
  if (value.kind === 'list') return value.items.flatMap(textsOf);
  if (value.kind === 'object') {
    const keys = value.members.map(({ key }) => key.text.toLowerCase());
    const essence = value.members[keys.indexOf(ESSENCE.find((name) => keys.includes(name)) ?? '')];
    return essence === undefined ? [] : textsOf(essence.value);
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

/** The field of a key. Its language may stand in the key or around it: `{zh: {title}}`, `{title: {zh}}` */
function fieldOfMember(key: string, outer: Outer): Pick<FieldEntry, 'field' | 'key'> {
  const noun = languageOfKey(key) === undefined ? key : outer.key;
  const language = languageOfKey(key) ?? languageOfKey(outer.key);
  const ofLanguage = language === undefined ? undefined : fieldOfKey(`${noun} (${language})`);
  const field = ofLanguage ?? fieldOfKey(noun);
  return { key: noun, field: outer.isRemarks && field === 'abstract' ? 'note' : field };
}

const hasLanguages = ({ members }: ObjectNode): boolean =>
  members.some(({ key }) => languageOfKey(key.text) !== undefined);

/** The members of an object and of all objects in it, as fields. */
export function entriesOf(
  { members }: ObjectNode,
  outer: Outer = { key: '', isRemarks: false },
): FieldEntry[] {
  return members.flatMap((member): FieldEntry[] => {
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

const isFilled = (value: DataNode): boolean => value.kind === 'text' && value.text.trim() !== '';

/** True for an object that describes a paper: it has a title, or an address and an abstract. */
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
