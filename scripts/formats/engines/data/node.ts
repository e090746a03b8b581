/** A string, a number or an empty value (`null`, `true`) of a data file. */
export interface TextNode {
  kind: 'text';
  text: string;
  line: number;
}

interface ListNode {
  kind: 'list';
  items: DataNode[];
  line: number;
}

export interface Member {
  key: TextNode;
  value: DataNode;
}

/** An object with its members in their order. A key that stands twice in the file is there twice. */
export interface ObjectNode {
  kind: 'object';
  members: Member[];
  line: number;
  lastLine: number;
}

/** A value of a data file with the 1-based line on which it begins. */
export type DataNode = TextNode | ListNode | ObjectNode;

export function textNode(text: string, line: number): TextNode {
  return { kind: 'text', text, line };
}

/** Longest quotation in a finding, in UTF-16 code units. */
const MAX_QUOTED = 40;

/** Quotes the text from an offset on, for a finding. */
export function quoteAt(text: string, at: number): string {
  return `"${text.slice(at, at + MAX_QUOTED).replace(/\s+/g, ' ')}"`;
}
