import { formatNumber } from '../../src/text/format-number.ts';
import type { Finding } from '../diagnostics.ts';
import type { Excerpt, RawRecord } from '../formats/format.ts';
import { mapTexts, type TextField } from './map-texts.ts';

/**
 * The longest title and text that a paper has, in UTF-16 code units, and its most topics and notes: many times what papers
 * have. More is damage or an attack, and takes minutes to read and to show.
 */
const [MAX_TITLE, MAX_TEXT, MAX_TOPICS, MAX_NOTES] = [5_000, 100_000, 100, 200];

const SHORT: ReadonlySet<TextField> = new Set(['title', 'titleZh', 'topics']);

/** The beginning of a text, with no half of a character at its end. */
const startOf = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

/** A text cut short where a line or a word ends. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const start = startOf(text, max);
  const end = Math.max(start.lastIndexOf('\n'), start.lastIndexOf(' '));
  return end > max / 2 ? start.slice(0, end) : start;
}

/** A longer paragraph is broken where a sentence or a word ends: readers of Markdown take time with its square. */
const MAX_PARAGRAPH = 8_000;
/** `a. B`, `甲。乙`, and `a b`: where a paragraph may be broken, best first */
const BREAKS = [/[.!?]\s|[。！？]/g, /\s/g];

/** Where to break the beginning of a paragraph: behind the last sentence or word in its second half, else at its end. */
function breakIn(start: string): number {
  const half = Math.floor(start.length / 2);
  const lasts = BREAKS.map((pattern) => [...start.slice(half).matchAll(pattern)].at(-1));
  const last = lasts.find((match) => match !== undefined);
  return last === undefined ? start.length : half + last.index + last[0].length;
}

function breakUp(paragraph: string): string {
  const parts: string[] = [];
  let rest = paragraph;
  while (rest.length > MAX_PARAGRAPH) {
    const at = breakIn(startOf(rest, MAX_PARAGRAPH));
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest].join('\n\n');
}

const shorten = (text: string): string => text.split('\n\n').map(breakUp).join('\n\n');

/** A record without what is longer than anything in a paper, with a finding for each part that was left out. */
export function limitRecord(record: RawRecord): { record: RawRecord; findings: Finding[] } {
  const findings: Finding[] = [];
  const report = (line: number, what: string, all: number, kept: number): void => {
    const message = `${formatNumber(all)} ${what}: those after the first ${formatNumber(kept)} were left out.`;
    findings.push({ code: 'too-long', line, message });
  };
  const limit = (excerpt: Excerpt, field: TextField): Excerpt => {
    const text = cut(excerpt.text, SHORT.has(field) ? MAX_TITLE : MAX_TEXT);
    if (text.length < excerpt.text.length) {
      report(excerpt.line, 'characters', excerpt.text.length, text.length);
    }
    return { text: text.length > MAX_PARAGRAPH ? shorten(text) : text, line: excerpt.line };
  };
  const first = <E extends Excerpt>(what: string, list: readonly E[], max: number): E[] => {
    if (list.length > max) report(list[max]?.line ?? 1, what, list.length, max);
    return list.slice(0, max);
  };
  const topics = first('topics', record.topics, MAX_TOPICS);
  const notes = first('notes', record.notes, MAX_NOTES);
  return { record: mapTexts({ ...record, topics, notes }, limit), findings };
}
