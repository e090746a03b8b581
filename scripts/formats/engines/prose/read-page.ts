import { perObject } from '../../../per-object.ts';
import type { Reading } from '../../format.ts';
import { numberLines } from '../../lines.ts';
import { isBanner } from '../fields/categories.ts';
import { isPaperLink } from '../fields/paper-links.ts';
import { beginRecord, finishRecord, give, type RecordDraft, reopenRecord } from '../fields/record-draft.ts';
import { type FrontMatterEntry, readFrontMatter } from './front-matter.ts';
import { lineTokens } from './line-tokens.ts';
import { readHeadings } from './read-headings.ts';
import { recordsOf } from './token-records.ts';

/** Keys about the site, not the paper. */
const OF_THE_SITE =
  /^(?:layout|permalink|draft|toc|math|mathjax|katex|comments?|weight|slug|cover|image|aliases|sidebar\w*|nav_order|parent|hidden|lang|type)$/i;
/** Keys that may be about the page or the paper: they only fill what the body of the page leaves open. */
const OF_THE_PAGE = /^(?:date|author|description|summary|excerpt|tags|categories|category)$/i;
const FLAG = /^(?:true|false)?$/i;

function addEntries(draft: RecordDraft, entries: readonly FrontMatterEntry[]): void {
  for (const { key, field = 'note', text, lines } of entries) {
    give(draft, field, { text, line: lines[0] ?? 1 }, key);
    for (const number of lines) draft.lines.push(number);
  }
}

/** True for a file about one paper, with the title in its first heading or its front matter. */
export const isPage = perObject((texts: readonly string[]): boolean => {
  const { records: papers } = readHeadings(texts);
  if (papers.length > 1) return false;
  const lines = numberLines(texts);
  const { end } = readFrontMatter(lines);
  const first = lineTokens(lines.slice(end)).find(({ kind }) => kind === 'heading');
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
  const own = entries.filter(({ key, text }) => !OF_THE_SITE.test(key) && !FLAG.test(text));
  const tokens = lineTokens(lines.slice(end));
  const at = tokens.findIndex(({ kind }) => kind === 'heading');
  const heading = tokens[at];
  const isTitled = heading?.kind === 'heading' && heading.label.field === undefined;
  const title = isTitled ? { text: heading.text, line: heading.number } : undefined;

  const begun = beginRecord([]);
  // The heading of a page is the paper's title, whatever the front matter calls the page.
  const isOfPage = ({ key, field }: FrontMatterEntry): boolean =>
    OF_THE_PAGE.test(key) || (isTitled && field === 'title');
  const ofPaper = own.filter((entry) => !isOfPage(entry));
  const ofPage = own.filter((entry) => isOfPage(entry) && !(entry.field === 'title' && isBanner(entry.text)));
  addEntries(begun, ofPaper);
  const found = recordsOf(isTitled ? tokens.toSpliced(at, 1) : tokens, title, begun);
  const [first, ...others] = found.records;
  const page = first && reopenRecord(first);
  if (page !== undefined) {
    addEntries(page, ofPage);
    page.lines.sort((a, b) => a - b);
  }
  const records = page === undefined ? [] : [finishRecord(page), ...others];
  const isRecord = new Set(records.flatMap((record) => record.lines));
  const front = lines.slice(0, end).flatMap(({ number }) => (isRecord.has(number) ? [] : [number]));
  return { records, furniture: [...front, ...found.furniture], findings: [] };
}
