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

/** Gives the 1-based number of the line at an offset; the lines are joined by `\n`. */
export function lineFinder(lines: readonly string[]): (offset: number) => number {
  const starts: number[] = [];
  let next = 0;
  for (const line of lines) {
    starts.push(next);
    next += line.length + 1;
  }
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(low, 1);
  };
}

/** `from`, `from + 1` … `to` */
export function lineRange(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
}
