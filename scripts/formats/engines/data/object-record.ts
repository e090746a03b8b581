import type { Finding } from '../../../diagnostics.ts';
import type { RawRecord } from '../../format.ts';
import { lineRange } from '../../lines.ts';
import { fieldOfKey } from '../fields/labels/key-fields.ts';
import type { LabelledField } from '../fields/labels/labels.ts';
import { beginRecord, finishRecord, give, type RecordDraft } from '../fields/record-draft.ts';
import type { Member, ObjectNode } from './node.ts';
import { entriesOf, type FieldEntry, textOf, textsOf } from './object-entries.ts';

/** Fields that begin an object; a second one begins a second paper. */
const BEGINNING: ReadonlySet<unknown> = new Set<LabelledField>(['title', 'id']);
/** Fields of which a list gives several values, not one. */
const LISTED: ReadonlySet<unknown> = new Set<LabelledField>(['id', 'code', 'link', 'topic']);
/** `true`, `12`: says nothing under a key that nobody knows */
const FLAG = /^[^\s\p{Script=Han}]{0,40}$/u;
const WEB = /^\s*https?:\/\//i;

/** Gives an entry to the record. Short values under unknown keys are left out, if they are not addresses. */
function giveEntry(draft: RecordDraft, { field, key, value }: FieldEntry): void {
  const text = textOf(value);
  if (text === undefined) return;
  if (field === undefined && FLAG.test(text.text) && !WEB.test(text.text)) return;
  const isList = LISTED.has(field) || (field === undefined && WEB.test(text.text));
  for (const one of isList ? textsOf(value) : [text]) give(draft, field, one, key);
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
  const draft = beginRecord(lineRange(node.line, node.lastLine));
  for (const entry of entriesOf(node)) giveEntry(draft, entry);
  return finishRecord(draft);
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
