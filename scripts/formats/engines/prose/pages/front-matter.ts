import { filledLines, frontMatterEnd, isBlank, isTomlFence, type Line } from '../../../lines.ts';
import { fieldOfKey } from '../../fields/labels/key-fields.ts';
import type { LabelledField } from '../../fields/labels/labels.ts';
import { fieldsByValue } from '../../fields/labels/value-fields.ts';
import { withoutWikiLinks } from '../../fields/links/wiki-links.ts';
import {
  cutAtKeys,
  dedent,
  flowItems,
  ITEM,
  KEY,
  scalarOf,
  wrappedText,
  type YamlEntry,
} from '../../fields/yaml-lines.ts';
import { joinItems } from './join-items.ts';
import { isJsonFrontMatter, readJsonFrontMatter } from './json-front-matter.ts';
import { yamlOfToml } from './toml-lines.ts';

/**
 * A key of the front matter with its value and its lines. Items of a list are joined by commas, wrapped lines by `\n`.
 */
export interface FrontMatterEntry {
  key: string;
  field?: LabelledField;
  text: string;
  lines: number[];
}

/** `  - A. Author`, `  - name: A. Author` */
const NAMED_ITEM = new RegExp(`${ITEM.source}(?:(?:name|author|id|url)\\s?:\\s)?`);

function textOf(lines: readonly string[]): string {
  const [first = '', ...rest] = lines;
  const items = rest.filter((line) => ITEM.test(line));
  if (first === '' && items.length > 0)
    return joinItems(items.map((line) => scalarOf(line.replace(NAMED_ITEM, ''))));
  const text = wrappedText(lines);
  const flow = flowItems(text);
  return flow === undefined ? scalarOf(text) : joinItems(flow);
}

/** `links:` with `  pdf: …` and `  code: …` below it: a mapping inside another one, as entries of their own. */
function withInner(entry: YamlEntry): YamlEntry[] {
  const [first, ...rest] = entry.lines;
  const inside = first.text === '' ? dedent(rest) : [];
  const inner = KEY.test(inside[0]?.text ?? '') ? cutAtKeys(inside) : undefined;
  return inner ?? [entry];
}

/** Of YAML it knows keys, quoted values, lists and mappings inside this one, and unlike YAML takes `title: A: B`. */
function readEntries(lines: readonly Line[]): FrontMatterEntry[] {
  const entries = (cutAtKeys(lines) ?? []).flatMap(withInner);
  const texts = entries.map(({ key, lines: own }) => ({
    key,
    field: fieldOfKey(key),
    text: withoutWikiLinks(textOf(own.map(({ text }) => text))),
  }));
  const fields = fieldsByValue(texts);
  return texts.map(({ key, text }, index): FrontMatterEntry => {
    const field = fields[index];
    const own = filledLines(entries[index]?.lines ?? []);
    return { key, text, lines: own, ...(field === undefined ? {} : { field }) };
  });
}

/** Reads front matter: YAML or JSON between `---`, TOML between `+++`. `end` is the index after it, 0 if there is none. */
export function readFrontMatter(lines: readonly Line[]): { entries: FrontMatterEntry[]; end: number } {
  const start = lines.findIndex(({ text }) => !isBlank(text));
  const end = frontMatterEnd(lines, start);
  const inside = end === 0 ? [] : lines.slice(start + 1, end - 1);
  const isToml = end > 0 && isTomlFence(lines[start]?.text ?? '');
  const entries = isJsonFrontMatter(inside)
    ? readJsonFrontMatter(inside)
    : readEntries(isToml ? yamlOfToml(inside) : inside);
  return entries.length === 0 ? { entries, end: 0 } : { entries, end };
}
