import { isBlank, type Line } from '../../lines.ts';

/** `title: "A Title"`, `作者：`, `"2405.00010": …` */
export const KEY =
  /^(?<quote>["']?)(?<key>[\p{L}\p{N}_][\p{L}\p{N}_ ()（）.-]{0,80})\k<quote>\s?[:：](?:\s{1,99}|$)/u;
/** `  - A. Author`, `- title: A Title` */
export const ITEM = /^(?<indent>\s{0,99})-(?<space>\s{1,9})(?=\S)/;
/** `# a comment`; an indented one may be a heading in a text */
export const COMMENT = /^#(?:\s|$)/;
/** `|`, `>-`: the text follows on the next lines */
const BLOCK = /^[|>][+-]?\d?[+-]?$/;
/** `"A Title"`, `'A Title'`, with a comment behind it */
const QUOTED = /^(?<quote>["'])(?<text>.*)\k<quote>(?:\s+#.*)?$/s;
/** `[A. Author, "B. Author"]` */
const FLOW_LIST = /^\[(?!\[)(?<items>.*)\](?!\()$/s;
/** `A. Author`, `"Author, B."`, `{name: A. Author, id: 3}` between commas */
const FLOW_ITEM = /\s*(?:"(?:[^"\\]|\\.)*"|'[^']*'|\{[^{}]*\}|[^,，]*)/y;
/** `{name: A. Author, …}`: a person as a mapping */
const FLOW_NAME = /^\s*\{[^{}]*?\b(?:name|author)\s?:\s(?<name>"[^"{}]*"|'[^'{}]*'|[^,{}]*)[^{}]*\}$/;

/** A key with the lines of its value. The first of them is the key's own, with what stands behind the colon. */
export interface YamlEntry {
  key: string;
  lines: [Line, ...Line[]];
}

/** A text without the quotes around it. */
export function scalarOf(text: string): string {
  const groups = QUOTED.exec(text.trim())?.groups;
  if (groups?.text === undefined) return text.trim();
  return groups.quote === '"' ? groups.text.replace(/\\(["\\])/g, '$1') : groups.text.replace(/''/g, "'");
}

/** The items of `[A. Author, "Author, B."]`; `undefined` for other texts. */
export function flowItems(text: string): string[] | undefined {
  const inside = FLOW_LIST.exec(text.trim())?.groups?.items;
  if (inside === undefined) return undefined;
  const items: string[] = [];
  for (let at = 0; at <= inside.length; at = FLOW_ITEM.lastIndex + 1) {
    FLOW_ITEM.lastIndex = at;
    const item = FLOW_ITEM.exec(inside)?.[0] ?? '';
    const name = item.endsWith('}') ? FLOW_NAME.exec(item)?.groups?.name : undefined;
    items.push(scalarOf(name ?? item));
  }
  return items.filter((item) => item !== '');
}

/** The lines of a value as one text: wrapped lines and those of a block (`>-`) are joined by `\n`. */
export function wrappedText([first = '', ...rest]: readonly string[]): string {
  return [BLOCK.test(first) ? '' : first, ...rest.map((line) => line.trim())].join('\n').trim();
}

/** Lines cut at the keys that stand at the left margin; `undefined` for lines that are no mapping. */
export function cutAtKeys(lines: readonly Line[]): YamlEntry[] | undefined {
  const entries: YamlEntry[] = [];
  for (const line of lines) {
    const match = KEY.exec(line.text);
    const last = entries.at(-1);
    if (match?.groups?.key !== undefined) {
      const first = { ...line, text: line.text.slice(match[0].length).trim() };
      entries.push({ key: match.groups.key, lines: [first] });
    } else if (COMMENT.test(line.text)) continue;
    else if (last === undefined ? !isBlank(line.text) : /^[^\s-]/.test(line.text)) return undefined;
    else last?.lines.push(line);
  }
  return entries;
}

/** Lines of a list as its items, each without its dash and its indentation; `undefined` for lines that are no list. */
export function itemsOf(lines: readonly Line[]): [Line, ...Line[]][] | undefined {
  const first = lines.find(({ text }) => !isBlank(text));
  const { indent, space } = ITEM.exec(first?.text ?? '')?.groups ?? {};
  if (indent === undefined || space === undefined) return undefined;
  const width = indent.length + 1 + space.length;
  const items: [Line, ...Line[]][] = [];
  for (const { number, text } of lines) {
    const line = { number, text: text.slice(width) };
    if (text.startsWith(`${indent}-`) && ITEM.test(text)) items.push([line]);
    else if (isBlank(text.slice(0, width))) items.at(-1)?.push(line);
    else return undefined;
  }
  return items;
}

/** Lines without the indentation of the first one that is not blank. */
export function dedent(lines: readonly Line[]): Line[] {
  const width = lines.find(({ text }) => !isBlank(text))?.text.search(/\S/) ?? 0;
  return width === 0 ? [...lines] : lines.map(({ number, text }) => ({ number, text: text.slice(width) }));
}
