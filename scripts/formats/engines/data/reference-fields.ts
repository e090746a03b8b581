import { type DataNode, type Member, textNode } from './node.ts';

/** A field of a reference, as its file calls it, with the line on which it begins. */
export interface ReferenceField {
  name: string;
  text: string;
  line: number;
}

/** What the fields of MEDLINE, RIS and BibTeX are for, as keys that every data file may have; best first. */
const NAMES: readonly (readonly [key: string, names: string])[] = [
  ['title', 'ti t1 title'],
  ['authors', 'fau'],
  ['authors', 'au a1 author'],
  ['abstract', 'ab n2 abstract'],
  ['date', 'date dp da'],
  ['date', 'y1 py year'],
  ['doi', 'do lid aid doi'],
  ['arxiv', 'eprint'],
  ['url', 'ur l1 l2 lk url howpublished'],
  ['code', 'code'],
  ['journal', 'jt jo jf t2 journal journaltitle booktitle'],
  ['keywords', 'kw ot keywords'],
  ['comment', 'n1 note annote'],
];
const LISTS: ReadonlySet<string> = new Set(['authors', 'keywords', 'url', 'doi']);

/** `Byron, Ada`, `Byron, Ada, Jr.` */
const FAMILY_FIRST = /^(?<family>[^,]{1,80}),\s{0,9}(?<given>[^,]{1,80})(?:,.*)?$/;
/** ` [doi]` behind an identifier, ` [pii]` behind one that names no paper */
const KIND_OF_ID = /\s\[(?<kind>\w{2,9})\]\s*$/;
const AND = /\s+and\s+/;

/** A name with the family name behind; `others` are those left out. */
const inOrder = (name: string): string =>
  name.trim() === 'others' ? 'et al.' : name.trim().replace(FAMILY_FIRST, '$<given> $<family>');

function textsOf(key: string, { text }: ReferenceField): string[] {
  if (key === 'authors') return text.split(AND).map(inOrder);
  if (key !== 'doi') return [text];
  const kind = KIND_OF_ID.exec(text)?.groups?.kind;
  return kind === undefined || kind === 'doi' ? [text.replace(KIND_OF_ID, '')] : [];
}

/** The fields of a reference as members of an object, with keys that every data file may have. */
export function referenceMembers(fields: readonly ReferenceField[]): Member[] {
  const members: Member[] = [];
  const given = new Set<string>();
  for (const [key, names] of NAMES) {
    const own = fields.filter(({ name }) => names.split(' ').includes(name.toLowerCase()));
    const nodes = own.flatMap((field) => textsOf(key, field).map((text) => textNode(text, field.line)));
    const [first] = nodes;
    if (first === undefined || given.has(key)) continue;
    given.add(key);
    const value: DataNode = LISTS.has(key) ? { kind: 'list', items: nodes, line: first.line } : first;
    members.push({ key: textNode(key, first.line), value });
  }
  return members;
}
