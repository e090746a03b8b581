import { perObject } from '../../../../per-object.ts';
import type { Reading } from '../../../format.ts';
import { isBanner } from '../../fields/headings/banners.ts';
import { isPaperLink } from '../../fields/links/paper-links.ts';
import { beginRecord, finishRecord, reopenRecord } from '../../fields/record-draft.ts';
import { bodyOf } from '../body.ts';
import type { LineToken } from '../lines/line-tokens.ts';
import { readProse } from '../read-prose.ts';
import { recordsOf } from '../records/token-records.ts';
import { entriesOfPaper, giveEntries } from './entry-record.ts';
import type { FrontMatterEntry } from './front-matter.ts';
import { isKindOfPage, isPageShaped, onlyPaper, titleHeading, withoutPageKind } from './page-shape.ts';

/** True for a file about one paper, with the title in its first heading or its front matter. */
export const isPage = perObject((texts: readonly string[]): boolean => {
  const { entries, end, tokens } = bodyOf(texts);
  if (isPageShaped(entries, tokens)) return true;
  const { records: papers } = readProse(texts);
  if (papers.length > 1) return false;
  const first = tokens.find(({ kind }) => kind === 'heading');
  if (papers[0] !== undefined && first !== undefined) return papers[0].lines[0] === first.number;
  if (first === undefined && end === 0) return false;
  const { records } = readPage(texts);
  const [page] = records;
  return records.length === 1 && (page?.authors !== undefined || isPaperLink(page?.id?.text ?? ''));
});

/** A longer line above the title is a text about the paper; in UTF-16 code units. */
const MAX_ABOVE = 80;

/** True for a short line above the title, such as the name of the series: `Kettles · arXiv 2405.00010` */
const isAboveTitle = ({ kind, number, text }: LineToken, heading: LineToken | undefined): boolean =>
  kind === 'text' && heading !== undefined && number < heading.number && text.length <= MAX_ABOVE;

/** Reads a file about one paper: front matter, a title, labels and sections. */
export function readPage(texts: readonly string[]): Reading {
  const { lines, entries, end, tokens } = bodyOf(texts);
  const headings = tokens.flatMap((token) => (token.kind === 'heading' ? token : []));
  const heading = titleHeading(entries, headings);
  const isTitled = heading !== undefined && !isKindOfPage(heading.text);
  const title = isTitled ? { text: withoutPageKind(heading.text), line: heading.number } : undefined;

  const isTitle = ({ field }: FrontMatterEntry): boolean => field === 'title';
  const { ofPaper, ofPage } = entriesOfPaper(
    entries.map((entry) => (isTitle(entry) ? { ...entry, text: withoutPageKind(entry.text) } : entry)),
  );
  // The heading of a page is the paper's title, whatever the front matter calls the page.
  const later = ofPaper.filter((entry) => isTitled && isTitle(entry) && !isBanner(entry.text));
  const begun = beginRecord([]);
  giveEntries(
    begun,
    ofPaper.filter((entry) => !isTitled || !isTitle(entry)),
  );
  const above = new Set(tokens.filter((token) => isAboveTitle(token, heading)));
  const found = recordsOf(
    tokens.filter((token) => token !== heading && !above.has(token)),
    title,
    begun,
  );
  const [first, ...others] = found.records;
  const draft = first && reopenRecord(first);
  if (draft !== undefined) {
    giveEntries(draft, [...later, ...ofPage]);
    const own = isPaperLink(first?.id?.text ?? '') ? undefined : onlyPaper(entries, tokens);
    if (own !== undefined) draft.addresses.unshift({ ...own, role: 'id' });
    draft.lines.sort((a, b) => a - b);
  }
  const records = draft === undefined ? [] : [finishRecord(draft), ...others];
  const isRecord = new Set(records.flatMap((record) => record.lines));
  const front = lines.slice(0, end).flatMap(({ number }) => (isRecord.has(number) ? [] : [number]));
  const banner = heading === undefined || isTitled ? [] : [heading.number];
  const furniture = [...front, ...banner, ...[...above].map(({ number }) => number), ...found.furniture];
  return { records, furniture, findings: [] };
}
