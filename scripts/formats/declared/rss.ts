import { addAll } from '../../../src/text/add-all.ts';
import type { Finding } from '../../diagnostics.ts';
import { parseDate } from '../../text/parse-date.ts';
import { readFeedItems } from '../engines/data/feed-items.ts';
import type { ObjectNode, TextNode } from '../engines/data/node.ts';
import { isRecord } from '../engines/data/object-entries.ts';
import { objectToRecords } from '../engines/data/object-record.ts';
import { isStructuredHtml, withFragment } from '../engines/html/read-fragment.ts';
import type { Format, RawRecord } from '../format.ts';
import { firstFilled, lineRange } from '../lines.ts';

/** `<?xml version="1.0"?>`, `<rss version="2.0">`, `<feed xmlns=…>`, `<rdf:RDF …>` */
const FIRST = /^\s*<(?:\?xml|rss|feed|rdf:RDF)(?=[\s>])/;
/** The element that all items are in. */
const ROOT = /<(?:rss|feed|rdf:RDF)(?=[\s>]|$)/;
/** `<title>arXiv.org e-Print archive</title>` and other markup around the items */
const MARKUP = /^\s*<|>\s*$/;

/** `A Title (2024-05-20)`: a day behind a title */
const DAY_BEHIND = /\s*[(（[](?<day>\d{4}-\d\d-\d\d)[)）\]]\s*$/;

/** A record without the day behind its title, which is its date if it has no other. */
function withoutDay(record: RawRecord): RawRecord {
  const { title, date } = record;
  const match = DAY_BEHIND.exec(title?.text ?? '');
  const day = match?.groups?.day;
  if (title === undefined || match === null || day === undefined) return record;
  if (date !== undefined && parseDate(date.text) !== day) return record;
  const line = title.line;
  return {
    ...record,
    title: { text: title.text.slice(0, match.index), line },
    date: date ?? { text: day, line },
  };
}

/** The records of an item; descriptions with headings and items of their own are read like cards of a page. */
function readItem(object: ObjectNode): { records: RawRecord[]; findings: Finding[] } {
  const fragments: TextNode[] = [];
  const members = object.members.filter(({ value }) => {
    const isFragment = value.kind === 'text' && isStructuredHtml(value.text);
    if (isFragment) fragments.push(value);
    return !isFragment;
  });
  const { records, findings } = objectToRecords({ ...object, members });
  const [record, ...others] = records;
  if (record === undefined) return { records, findings };
  const filled = fragments.reduce((one, { text, line }) => withFragment(one, text, line), record);
  return { records: [filled, ...others].map(withoutDay), findings };
}

/** A feed: RSS, Atom, or an answer of arXiv's API. */
export const rss: Format = {
  name: 'rss',

  detect: (lines) => {
    const head = firstFilled(lines, 10);
    return FIRST.test(head[0] ?? '') && head.some((line) => ROOT.test(line));
  },

  read: (lines) => {
    const records: RawRecord[] = [];
    const findings: Finding[] = [];
    const inItems = new Set<number>();
    for (const { object, problem } of readFeedItems(lines)) {
      if (problem !== undefined) findings.push({ code: 'broken-data', ...problem });
      for (const line of lineRange(object.line, object.lastLine)) inItems.add(line);
      if (!isRecord(object)) continue;
      const read = readItem(object);
      addAll(records, read.records);
      addAll(findings, read.findings);
    }
    const first = [...inItems][0] ?? lines.length + 1;
    const isFurniture = (line: number): boolean =>
      !inItems.has(line) && (line < first || MARKUP.test(lines[line - 1] ?? ''));
    return { records, furniture: lineRange(1, lines.length).filter(isFurniture), findings };
  },
};
