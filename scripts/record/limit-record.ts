import { formatNumber } from '../../src/text/format-number.ts';
import type { Finding } from '../diagnostics.ts';
import type { Excerpt, RawRecord } from '../formats/format.ts';

/**
 * The longest title and text that a paper has, in UTF-16 code units, and its most topics and notes: many times what papers
 * have. More is damage or an attack, and takes minutes to read and to show.
 */
const [MAX_TITLE, MAX_TEXT, MAX_TOPICS, MAX_NOTES] = [5_000, 100_000, 100, 200];

/** A text cut short where a line or a word ends. */
function cut(text: string, max: number): string {
  const start = text.slice(0, max);
  const end = Math.max(start.lastIndexOf('\n'), start.lastIndexOf(' '));
  return (end > max / 2 ? start.slice(0, end) : start).toWellFormed();
}

/** A record without what is longer than anything in a paper, with a finding for each part that was left out. */
export function limitRecord(record: RawRecord): { record: RawRecord; findings: Finding[] } {
  const findings: Finding[] = [];
  const report = (line: number, what: string, all: number, kept: number): void => {
    const message = `${formatNumber(all)} ${what}: those after the first ${formatNumber(kept)} were left out.`;
    findings.push({ code: 'too-long', line, message });
  };
  const limit = <E extends Excerpt>(excerpt: E, max: number): E => {
    if (excerpt.text.length <= max) return excerpt;
    const text = cut(excerpt.text, max);
    report(excerpt.line, 'characters', excerpt.text.length, text.length);
    return { ...excerpt, text };
  };
  const field = (key: 'title' | 'titleZh' | 'authors' | 'abstract' | 'abstractZh'): Partial<RawRecord> => {
    const excerpt = record[key];
    return excerpt === undefined
      ? {}
      : { [key]: limit(excerpt, key.startsWith('title') ? MAX_TITLE : MAX_TEXT) };
  };
  const first = <E extends Excerpt>(what: string, list: readonly E[], max: number): E[] => {
    if (list.length > max) report(list[max]?.line ?? 1, what, list.length, max);
    return list.slice(0, max);
  };
  const limited = {
    ...record,
    ...field('title'),
    ...field('titleZh'),
    ...field('authors'),
    ...field('abstract'),
    ...field('abstractZh'),
    topics: first('topics', record.topics, MAX_TOPICS).map((one) => limit(one, MAX_TITLE)),
    notes: first('notes', record.notes, MAX_NOTES).map((note) => limit(note, MAX_TEXT)),
  };
  return { record: limited, findings };
}
