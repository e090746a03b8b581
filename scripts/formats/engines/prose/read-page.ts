import { perObject } from '../../../per-object.ts';
import { emptyRecord, type RawRecord, type Reading } from '../../format.ts';
import { numberLines } from '../../lines.ts';
import { isBanner } from '../fields/categories.ts';
import { isPaperLink } from '../fields/paper-links.ts';
import { addValue } from '../fields/record-draft.ts';
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

function addEntries(record: RawRecord, entries: readonly FrontMatterEntry[]): void {
  for (const { key, field = 'note', text, lines } of entries) {
    addValue(record, field, key, { text, line: lines[0] ?? 1 });
    for (const number of lines) record.lines.push(number);
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

  const begun = emptyRecord([]);
  const isOfPaper = ({ key, field, text }: FrontMatterEntry): boolean =>
    !OF_THE_PAGE.test(key) && !(isTitled && field === 'title' && isBanner(text));
  const ofPaper = own.filter(isOfPaper);
  const ofPage = own.filter(({ key }) => OF_THE_PAGE.test(key));
  addEntries(begun, ofPaper);
  const found = recordsOf(isTitled ? tokens.toSpliced(at, 1) : tokens, title, begun);
  const [page] = found.records;
  if (page !== undefined) addEntries(page, ofPage);
  const isRecord = new Set(found.records.flatMap((record) => record.lines));
  const front = lines.slice(0, end).flatMap(({ number }) => (isRecord.has(number) ? [] : [number]));
  return { records: found.records, furniture: [...front, ...found.furniture], findings: [] };
}
