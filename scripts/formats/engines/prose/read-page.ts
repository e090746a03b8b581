import { perObject } from '../../../per-object.ts';
import { emptyRecord, type Reading } from '../../format.ts';
import { numberLines } from '../../lines.ts';
import { isBanner } from '../fields/categories.ts';
import { isPaperLink } from '../fields/paper-links.ts';
import { addEntries, entriesOfPaper } from './entry-record.ts';
import { readFrontMatter } from './front-matter.ts';
import { lineTokens } from './line-tokens.ts';
import { isPageShaped, onlyPaper, titleHeading, withoutPageKind } from './page-shape.ts';
import { readHeadings } from './read-headings.ts';
import { recordsOf } from './token-records.ts';

/** True for a file about one paper, with the title in its first heading or its front matter. */
export const isPage = perObject((texts: readonly string[]): boolean => {
  const lines = numberLines(texts);
  const { entries, end } = readFrontMatter(lines);
  const tokens = lineTokens(lines.slice(end));
  if (isPageShaped(entries, tokens)) return true;
  const { records: papers } = readHeadings(texts);
  if (papers.length > 1) return false;
  const first = tokens.find(({ kind }) => kind === 'heading');
  if (papers[0] !== undefined && first !== undefined) return papers[0].lines[0] === first.number;
  if (first === undefined && end === 0) return false;
  const { records } = readPage(texts);
  const [page] = records;
  return records.length === 1 && (page?.authors !== undefined || isPaperLink(page?.id?.text ?? ''));
});

/** Reads a file about one paper: front matter, a title, labels and sections. */
export function readPage(texts: readonly string[]): Reading {
  const lines = numberLines(texts);
  const { entries, end } = readFrontMatter(lines);
  const tokens = lineTokens(lines.slice(end));
  const heading = titleHeading(
    entries,
    tokens.flatMap((token) => (token.kind === 'heading' ? token : [])),
  );
  const title = heading && { text: withoutPageKind(heading.text), line: heading.number };

  const begun = emptyRecord([]);
  const { ofPaper, ofPage } = entriesOfPaper(
    entries.map((entry) =>
      entry.field === 'title' ? { ...entry, text: withoutPageKind(entry.text) } : entry,
    ),
  );
  addEntries(
    begun,
    ofPaper.filter(({ field, text }) => heading === undefined || field !== 'title' || !isBanner(text)),
  );
  const found = recordsOf(
    heading === undefined ? tokens : tokens.filter((token) => token !== heading),
    title,
    begun,
  );
  const [page] = found.records;
  if (page !== undefined) {
    addEntries(page, ofPage);
    const own = isPaperLink(page.id?.text ?? '') ? undefined : onlyPaper(entries, tokens);
    if (own !== undefined) page.id = own;
  }
  const isRecord = new Set(found.records.flatMap((record) => record.lines));
  const front = lines.slice(0, end).flatMap(({ number }) => (isRecord.has(number) ? [] : [number]));
  return { records: found.records, furniture: [...front, ...found.furniture], findings: [] };
}
