import { isBlank, type Line } from '../../lines.ts';
import {
  COMMENT,
  cutAtKeys,
  dedent,
  flowItems,
  ITEM,
  itemsOf,
  KEY,
  scalarOf,
  wrappedText,
} from '../fields/yaml-lines.ts';
import { type DataNode, type Member, textNode } from './node.ts';

/** `---` between documents, `...` after the last one */
const FENCE = /^(?:---|\.\.\.)\s*$/;
const INDENTED_OR_BLANK = /^(?:\s|$)/;
/** Values that are nested more deeply are texts. */
const MAX_DEPTH = 20;

/** True for a line that YAML can have: a key, an item, a comment, what is indented, or a fence between documents. */
export function isYamlLine(text: string): boolean {
  return [INDENTED_OR_BLANK, KEY, ITEM, COMMENT, FENCE].some((pattern) => pattern.test(text));
}

const lastLine = (lines: readonly Line[]): number =>
  lines.findLast(({ text }) => !isBlank(text))?.number ?? 1;

/** The value in some lines; the first one may stand behind a key or a dash. */
function readNode(lines: readonly [Line, ...Line[]], depth: number): DataNode {
  const [first, ...rest] = lines;
  const inside = isBlank(first.text) ? dedent(rest) : lines;
  const [begin = first] = inside;
  const items = depth < MAX_DEPTH ? itemsOf(inside) : undefined;
  if (items !== undefined)
    return { kind: 'list', items: items.map((item) => readNode(item, depth + 1)), line: begin.number };
  const entries = depth < MAX_DEPTH && KEY.test(begin.text) ? cutAtKeys(inside) : undefined;
  if (entries !== undefined && entries.length > 0)
    return {
      kind: 'object',
      members: entries.map(({ key, lines: own }): Member => {
        const value = readValue(own, depth + 1);
        return { key: textNode(key, own[0].number), value };
      }),
      line: begin.number,
      lastLine: lastLine(inside),
    };
  return readText(lines);
}

function readText(lines: readonly [Line, ...Line[]]): DataNode {
  const { number } = lines[0];
  const text = wrappedText(lines.map((line) => line.text));
  const items = flowItems(text)?.map((item) => textNode(item, number));
  return items === undefined ? textNode(scalarOf(text), number) : { kind: 'list', items, line: number };
}

/** What stands behind a key is a text, even if it has a colon (`title: A: B`); below it there may be more. */
const readValue = (lines: readonly [Line, ...Line[]], depth: number): DataNode =>
  isBlank(lines[0].text) ? readNode(lines, depth) : readText(lines);

/** The values of the documents in a file of YAML, with the numbers of their lines. */
export function readYamlNodes(lines: readonly Line[]): DataNode[] {
  const documents: Line[][] = [[]];
  for (const line of lines) {
    if (FENCE.test(line.text)) documents.push([]);
    else if (!COMMENT.test(line.text)) documents.at(-1)?.push(line);
  }
  return documents.flatMap((document) => {
    const [first, ...rest] = document.slice(document.findIndex(({ text }) => !isBlank(text)));
    return first === undefined ? [] : [readNode([first, ...rest], 0)];
  });
}
