import { lineFinder } from '../../lines.ts';
import type { ObjectNode } from './node.ts';
import { type ReferenceField, referenceMembers } from './reference-fields.ts';

/** `@article{lee2024,`, `@misc{ x:1,` at the beginning of a line */
const ENTRY = /^[ \t]{0,9}@(?<type>[a-z]{2,20})\s{0,9}[{(]\s{0,9}(?<key>[^\s,{}="]{0,200})\s{0,9},/gim;
/** `title = ` */
const NAME = /\s{0,200},?\s{0,200}(?<name>[a-z][\w-]{0,30})\s{0,20}=\s{0,20}/iy;
/** `2024`, `jan` */
const BARE = /[^\s,{}"]{1,60}/y;
/** `{GPT}`, `\"{o}`: braces of TeX in a value */
const BRACES = /(?<!\\)[{}]/g;

/** The offset behind a value in braces or quotes that opens at `at`; that of the end if it is never closed. */
function endOfValue(text: string, at: number): number {
  const isQuoted = text[at] === '"';
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    const sign = text[end];
    if (sign === '\\') end += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (isQuoted ? sign === '"' && end > at && depth === 0 : depth <= 0 && sign === '}') return end + 1;
  }
  return text.length;
}

/** The fields of an entry whose text begins behind its key, and the offset behind them. */
function fieldsOf(
  text: string,
  from: number,
  lineAt: (offset: number) => number,
): [ReferenceField[], number] {
  const fields: ReferenceField[] = [];
  let at = from;
  for (;;) {
    NAME.lastIndex = at;
    const match = NAME.exec(text);
    const name = match?.groups?.name;
    if (match === null || name === undefined) return [fields, at];
    const start = NAME.lastIndex;
    const isMarked = text[start] === '{' || text[start] === '"';
    BARE.lastIndex = start;
    at = isMarked ? endOfValue(text, start) : start + (BARE.exec(text)?.[0].length ?? 0);
    const inside = isMarked ? text.slice(start + 1, at - 1) : text.slice(start, at);
    const value = inside.replace(BRACES, '').replace(/\s+/g, ' ').trim();
    fields.push({ name, text: value, line: lineAt(match.index + match[0].length) });
  }
}

/** The entries of a BibTeX file. */
export function bibtexEntries(lines: readonly string[]): ObjectNode[] {
  const text = lines.join('\n');
  const lineAt = lineFinder(lines);
  const openings = [...text.matchAll(ENTRY)];
  return openings.map((opening, index): ObjectNode => {
    const next = openings[index + 1]?.index ?? text.length;
    const own = text.slice(0, next);
    const [fields, end] = fieldsOf(own, opening.index + opening[0].length, lineAt);
    const closed = own.slice(end).search(/\S/);
    const lastLine = lineAt(closed < 0 ? Math.max(end - 1, opening.index) : end + closed);
    return { kind: 'object', members: referenceMembers(fields), line: lineAt(opening.index), lastLine };
  });
}
