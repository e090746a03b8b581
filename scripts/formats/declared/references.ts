import { bibtexEntries } from '../engines/data/bibtex-entries.ts';
import type { ObjectNode } from '../engines/data/node.ts';
import { isRecord } from '../engines/data/object-entries.ts';
import { objectToRecord } from '../engines/data/object-record.ts';
import { beginsReference, taggedReferences } from '../engines/data/tagged-references.ts';
import type { Format, Reading } from '../format.ts';
import { firstFilled, lineRange, numberLines } from '../lines.ts';

/** `@article{lee2024,`; `@comment{…}` and `@string{…}` are not of papers */
const ENTRY = /^\s{0,9}@(?!comment|string|preamble)[a-z]{2,20}\s{0,9}[{(]\s{0,9}[^\s,{}="]{0,200}\s{0,9},/i;
/** `% a comment`, `@string{…}`, `Provider: …` above the references */
const FURNITURE = /^\s*(?:%|@(?:comment|string|preamble)\b|[\w ]{1,30}:\s)/i;
/** How many lines may stand above the first reference. */
const MAX_ABOVE = 10;

/** The records of references, with comments between them as furniture. */
function readReferences(objects: readonly ObjectNode[], lines: readonly string[]): Reading {
  const records = objects.filter(isRecord).map(objectToRecord);
  const taken = new Set(objects.flatMap(({ line, lastLine }) => lineRange(line, lastLine)));
  const furniture = lineRange(1, lines.length).filter(
    (line) => !taken.has(line) && FURNITURE.test(lines[line - 1] ?? ''),
  );
  return { records, furniture, findings: [] };
}

const begins = (lines: readonly string[], isFirst: (line: string) => boolean): boolean => {
  const head = firstFilled(lines, MAX_ABOVE);
  const first = head.findIndex(isFirst);
  return first >= 0 && head.slice(0, first).every((line) => FURNITURE.test(line));
};

/** References as PubMed exports them (MEDLINE), or as RIS. */
export const taggedFormat: Format = {
  name: 'tagged-references',
  detect: (lines) => begins(lines, beginsReference),
  read: (lines) => readReferences(taggedReferences(numberLines(lines)), lines),
};

/** A file of BibTeX. */
export const bibtex: Format = {
  name: 'bibtex',
  detect: (lines) => begins(lines, (line) => ENTRY.test(line)),
  read: (lines) => readReferences(bibtexEntries(lines), lines),
};
