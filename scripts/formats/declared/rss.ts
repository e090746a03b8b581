import { addAll } from '../../../src/text/add-all.ts';
import type { Finding } from '../../diagnostics.ts';
import { readFeedItems } from '../engines/data/feed-items.ts';
import { lineRange } from '../engines/data/node.ts';
import { isRecord } from '../engines/data/object-entries.ts';
import { objectToRecords } from '../engines/data/object-record.ts';
import type { Format, RawRecord } from '../format.ts';
import { firstFilled } from '../lines.ts';

/** `<?xml version="1.0"?>`, `<rss version="2.0">`, `<feed xmlns=…>`, `<rdf:RDF …>` */
const FIRST = /^\s*<(?:\?xml|rss|feed|rdf:RDF)(?=[\s>])/;
/** The element that all items are in. */
const ROOT = /<(?:rss|feed|rdf:RDF)(?=[\s>]|$)/;
/** `<title>arXiv.org e-Print archive</title>` and other markup around the items */
const MARKUP = /^\s*<|>\s*$/;

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
      const read = objectToRecords(object);
      addAll(records, read.records);
      addAll(findings, read.findings);
    }
    const first = [...inItems][0] ?? lines.length + 1;
    const isFurniture = (line: number): boolean =>
      !inItems.has(line) && (line < first || MARKUP.test(lines[line - 1] ?? ''));
    return { records, furniture: lineRange(1, lines.length).filter(isFurniture), findings };
  },
};
