import { parsePaperAddress } from '../../../../src/schema/paper-address.ts';
import { addAll } from '../../../../src/text/add-all.ts';
import { isChinese } from '../../../../src/text/script.ts';
import type { Finding } from '../../../diagnostics.ts';
import { type Excerpt, emptyRecord, type RawRecord } from '../../format.ts';
import { fieldOfKey } from '../fields/key-fields.ts';
import type { LabelledField } from '../fields/labels.ts';
import { type DataNode, lineRange, type Member, type ObjectNode } from './node.ts';
import { entriesOf, type FieldEntry, textOf, textsOf } from './object-entries.ts';

const WEB = /^\s*https?:\/\//i;
/** Fields that begin an object; a second one begins a second paper. */
const BEGINNING: ReadonlySet<unknown> = new Set<LabelledField>(['title', 'id']);
/** Several words, or any Chinese */
const WORDS = /\S\s+\S|\p{Script=Han}/u;
/** `cs.CL cs.AI` */
const CATEGORIES = /^[a-z-]+\.[A-Za-z-]+(?: [a-z-]+\.[A-Za-z-]+)+$/;

/**
 * The best of several ids: arXiv's, then that of another place for papers, then any address. Other addresses are links.
 */
function chooseId(ids: readonly Excerpt[]): Pick<RawRecord, 'id' | 'links'> {
  const isPaper = ({ text }: Excerpt): boolean => parsePaperAddress(text) !== undefined;
  const id =
    ids.find(({ text }) => parsePaperAddress(text)?.kind === 'arxiv') ??
    ids.find(isPaper) ??
    ids.find(({ text }) => WEB.test(text)) ??
    ids.find(({ text }) => /[./:]/.test(text));
  const links = ids.filter((one) => one !== id && (WEB.test(one.text) || isPaper(one)));
  return { ...(id === undefined ? {} : { id }), links };
}

function topicsOf(value: DataNode): Excerpt[] {
  return textsOf(value).flatMap(({ text, line }) => {
    const parts = text.split(CATEGORIES.test(text.trim()) ? ' ' : /[,;，；、|]/);
    return parts.map((part) => ({ text: part.trim(), line })).filter((part) => part.text !== '');
  });
}

/** The field of a text: a Chinese title or abstract is the Chinese one, even if its key does not say so. */
function slotOf(field: FieldEntry['field'], text: string): FieldEntry['field'] {
  const isBoth = field === 'title' || field === 'abstract';
  return isBoth && isChinese(text) ? `${field}Zh` : field;
}

/** Puts an entry into its field. A second value of a field becomes a note, and so do texts under unknown keys. */
function putEntry(record: RawRecord, ids: Excerpt[], { field, key, value }: FieldEntry): void {
  const text = textOf(value);
  if (text === undefined) return;
  const note = { label: key, ...text };
  const slot = slotOf(field, text.text);
  if (slot === 'nothing') return;
  if (slot === 'id') addAll(ids, textsOf(value));
  else if (slot === 'topic') addAll(record.topics, topicsOf(value));
  else if (slot === 'link' || (slot === undefined && WEB.test(text.text)))
    addAll(record.links, textsOf(value));
  else if (slot === 'note' || (slot === undefined && WORDS.test(text.text))) record.notes.push(note);
  else if (slot !== undefined && record[slot] === undefined) record[slot] = text;
  else if (slot !== undefined && record[slot]?.text !== text.text) record.notes.push(note);
}

/** Cuts an object that was once several (the braces between them are lost) where a title or an id comes again. */
function cutAtTitles(members: readonly Member[]): Member[][] {
  const parts: Member[][] = [];
  let keys = new Set<string>();
  for (const member of members) {
    const name = member.key.text;
    if (parts.length === 0 || (keys.has(name) && BEGINNING.has(fieldOfKey(name)))) {
      parts.push([]);
      keys = new Set();
    }
    keys.add(name);
    parts.at(-1)?.push(member);
  }
  return parts;
}

/**
 * The record of an object, with keys in either language. Authors and topics may be lists or objects; an object such as
 * `{AI: {tldr, method}}` gives notes labelled `tldr` and `method`.
 */
export function objectToRecord(node: ObjectNode): RawRecord {
  const record = emptyRecord(lineRange(node.line, node.lastLine));
  const ids: Excerpt[] = [];
  for (const entry of entriesOf(node)) putEntry(record, ids, entry);
  const { id, links } = chooseId(ids);
  return { ...record, ...(id === undefined ? {} : { id }), links: [...links, ...record.links] };
}

/** Like `objectToRecord`, but an object with two titles or ids gives two records and a finding. */
export function objectToRecords(node: ObjectNode): { records: RawRecord[]; findings: Finding[] } {
  const parts = cutAtTitles(node.members);
  const lines = parts.map(([first], index) => (index === 0 ? node.line : (first?.key.line ?? node.line)));
  const records = parts.map((members, index) => {
    const [line = node.line, next] = lines.slice(index);
    const lastLine = next === undefined ? node.lastLine : Math.max(line, next - 1);
    return objectToRecord({ ...node, members, line, lastLine });
  });
  const message = 'An object has a second title or id; a record was begun there.';
  const findings = lines.slice(1).map((line): Finding => ({ code: 'broken-data', line, message }));
  return { records, findings };
}
