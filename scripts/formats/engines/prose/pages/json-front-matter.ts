import { filledLines, type Line } from '../../../lines.ts';
import { entriesOf, textsOf } from '../../data/object-entries.ts';
import { readLiterals } from '../../data/read-literals.ts';
import type { FrontMatterEntry } from './front-matter.ts';
import { joinItems } from './join-items.ts';

/** `{`, `{ "title": "A Title",`: the first line of an object */
const OBJECT = /^\s{0,9}\{\s*(?:["'}]|$)/;

/** True for front matter whose lines are a JSON object. */
export const isJsonFrontMatter = (lines: readonly Line[]): boolean =>
  OBJECT.test(lines.find(({ text }) => text.trim() !== '')?.text ?? '');

/** The members of the JSON object in these lines, and of the objects in it, each with the lines of its value. */
export function readJsonFrontMatter(lines: readonly Line[]): FrontMatterEntry[] {
  const [object] = readLiterals(lines.map(({ text }) => text)).values;
  if (object?.kind !== 'object') return [];
  const entries = entriesOf(object);
  return entries.map(({ key, field, value }, index): FrontMatterEntry => {
    const end = entries[index + 1]?.value.line ?? object.lastLine;
    const own = filledLines(lines.slice(value.line - 1, Math.max(value.line, end - 1)));
    const text = joinItems(textsOf(value).map((one) => one.text));
    return { key, text, lines: own, ...(field === undefined ? {} : { field }) };
  });
}
