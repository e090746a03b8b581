import { filledLines, frontMatterEnd, isBlank, type Line } from '../../lines.ts';
import { fieldOfLabel, type LabelledField } from '../fields/labels.ts';

/**
 * A key of the front matter with its value and its lines. Items of a list are joined by commas, wrapped lines by `\n`.
 */
export interface FrontMatterEntry {
  key: string;
  field?: LabelledField;
  text: string;
  lines: number[];
}

/** `title: "A Title"`, `作者：` */
const KEY = /^(?<key>[\p{L}_][\p{L}\p{N}_ ()（）-]{0,40})[:：](?:\s{1,99}|$)/u;
/** `  - A. Author`, `  - name: A. Author` */
const ITEM = /^\s{0,9}-\s{1,9}(?:(?:name|author|id|url)\s?:\s)?/;
/** `|`, `>-`: the text follows on the next lines */
const BLOCK = /^[|>][+-]?\d?$/;
/** `"A Title"`, `'A Title'` */
const QUOTED = /^(?<quote>["'])(?<text>.*)\k<quote>$/s;
/** `[A. Author, "B. Author"]` */
const FLOW_LIST = /^\[(?!\[)(?<items>.*)\](?!\()$/s;

function scalar(text: string): string {
  const groups = QUOTED.exec(text.trim())?.groups;
  if (groups?.text === undefined) return text.trim();
  return groups.quote === '"' ? groups.text.replace(/\\(["\\])/g, '$1') : groups.text.replace(/''/g, "'");
}

function textOf(lines: readonly string[]): string {
  const [first = '', ...rest] = lines;
  const items = rest.filter((line) => ITEM.test(line));
  if (first === '' && items.length > 0) return items.map((line) => scalar(line.replace(ITEM, ''))).join(', ');
  const text = [BLOCK.test(first) ? '' : first, ...rest.map((line) => line.trim())].join('\n').trim();
  const list = FLOW_LIST.exec(text)?.groups?.items;
  return list === undefined ? scalar(text) : list.split(/[,，]/).map(scalar).join(', ');
}

const NONE = { entries: [], end: 0 };

/**
 * Reads front matter. Of YAML it knows keys, quoted values and lists, and unlike YAML takes `title: A: B`. `end` is the
 * index after it, 0 if there is none.
 */
export function readFrontMatter(lines: readonly Line[]): { entries: FrontMatterEntry[]; end: number } {
  const start = lines.findIndex(({ text }) => !isBlank(text));
  const end = frontMatterEnd(lines, start);
  if (end === 0) return NONE;
  const raw: { key: string; lines: Line[] }[] = [];
  for (const line of lines.slice(start + 1, end - 1)) {
    const match = KEY.exec(line.text);
    if (match?.groups?.key !== undefined) {
      const first = { ...line, text: line.text.slice(match[0].length).trim() };
      raw.push({ key: match.groups.key, lines: [first] });
    } else if (raw.length === 0 ? !isBlank(line.text) : /^[^\s#-]/.test(line.text)) return NONE;
    else raw.at(-1)?.lines.push(line);
  }
  const entries = raw.map(({ key, lines: own }): FrontMatterEntry => {
    const field = fieldOfLabel(key);
    const text = textOf(own.map((line) => line.text));
    return { key, text, lines: filledLines(own), ...(field === undefined ? {} : { field }) };
  });
  return entries.length === 0 ? NONE : { entries, end };
}
