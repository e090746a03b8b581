import { isBlank, type Line } from '../../lines.ts';
import type { ObjectNode } from './node.ts';
import { type ReferenceField, referenceMembers } from './reference-fields.ts';

/** `TI  - A Title`, `PMID- 12345`, `ER  - ` */
const TAG = /^(?<tag>[A-Z][A-Z0-9]{1,3})\s{0,2}-(?:\s(?<text>.*))?$/;
/** The tags that begin a reference: of RIS, of MEDLINE. */
const FIRST = /^(?:TY {2}- |PMID- )/;

/** True for the first line of a reference in MEDLINE or RIS. */
export function beginsReference(line: string): boolean {
  return FIRST.test(line);
}

/** The fields in the lines of a reference; a line without a tag goes on with the field above it. */
function fieldsOf(lines: readonly Line[]): ReferenceField[] {
  const fields: ReferenceField[] = [];
  for (const { text, number } of lines) {
    const { tag, text: value = '' } = TAG.exec(text)?.groups ?? {};
    const last = fields.at(-1);
    if (tag !== undefined) fields.push({ name: tag, text: value.trim(), line: number });
    else if (last !== undefined && !isBlank(text)) last.text = `${last.text} ${text.trim()}`;
  }
  return fields;
}

/** The references in a file of MEDLINE or RIS. */
export function taggedReferences(lines: readonly Line[]): ObjectNode[] {
  const runs: Line[][] = [];
  for (const line of lines) {
    if (beginsReference(line.text)) runs.push([]);
    if (!isBlank(line.text)) runs.at(-1)?.push(line);
  }
  return runs.map((run): ObjectNode => {
    const [line, lastLine] = [run[0]?.number ?? 1, run.at(-1)?.number ?? 1];
    return { kind: 'object', members: referenceMembers(fieldsOf(run)), line, lastLine };
  });
}
