import { parsePaperAddress } from '../../../../src/schema/paper-address.ts';
import { isChinese } from '../../../../src/text/script.ts';
import { type Excerpt, emptyRecord, type RawRecord } from '../../format.ts';
import { readTitle } from '../fields/heading-title.ts';
import type { Label } from '../fields/labelled-lines.ts';
import { fieldOfLabel } from '../fields/labels.ts';
import { linksIn, textAround } from '../fields/markdown-links.ts';
import { isLinkWord } from '../fields/paper-links.ts';
import { addAbstract, addLinks, addValue } from '../fields/record-draft.ts';
import type { LineToken } from './line-tokens.ts';
import { addOnlyPaper } from './only-paper.ts';
import { takeShapedLines } from './plain-lines.ts';
import { type LabelledValues, valuesOf } from './values.ts';

/** Records, and the numbers of the furniture between them. */
export interface FoundRecords {
  records: RawRecord[];
  furniture: number[];
}

/** Fields that a paper has once: the same label with another value begins another paper. */
const ONCE: ReadonlySet<Label['field']> = new Set(['title', 'authors', 'id']);
/** Fields that a paper may have twice, once in each language, but not with a separator between them. */
const ONCE_BETWEEN_SEPARATORS: ReadonlySet<Label['field']> = new Set(['abstract', 'abstractZh']);

/** A shorter Chinese text on a link says where it leads (`读原文`); in UTF-16 code units. */
const MIN_CHINESE_TITLE = 7;

/** Adds the title, links and topic in a heading. */
function addHeading(record: RawRecord, { text, line }: Excerpt): void {
  const { title, topic, links, rest } = readTitle(text);
  if (title !== undefined) addValue(record, 'title', '', { text: title, line });
  if (topic !== undefined) record.topics.push({ text: topic, line });
  for (const { url } of links) addLinks(record, { text: `[](${url})`, line }, 'id');
  for (const text of rest?.split('\n') ?? []) {
    const beside = takeShapedLines(record, { text, line });
    if (beside !== undefined) record.notes.push({ label: '', ...beside });
  }
}

/** Adds a line of links; the text of one may be the title in the other language. */
function addLinkLine(record: RawRecord, excerpt: Excerpt): void {
  addLinks(record, excerpt, 'link');
  const { title } = readTitle(excerpt.text);
  if (title === undefined) return;
  const isOther = record.title !== undefined && isChinese(title) !== isChinese(record.title.text);
  if (record.title === undefined || (isOther && title.length >= MIN_CHINESE_TITLE))
    addValue(record, 'title', '', { text: title, line: excerpt.line });
}

/** Adds a value whose label the dictionary lacks: its addresses, and a note if it says more than these. */
function addUnknown(record: RawRecord, label: string, excerpt: Excerpt): void {
  const links = linksIn(excerpt.text);
  const isOnlyLinks = links.length > 0 && isLinkWord(textAround(excerpt.text, links));
  if (isOnlyLinks) addLinks(record, excerpt, 'link');
  else addValue(record, 'note', label, excerpt);
}

function fill(record: RawRecord, { values }: LabelledValues): void {
  for (const { field, label, excerpt } of values) {
    if (field === 'links') addLinkLine(record, excerpt);
    else if (field === 'note' && fieldOfLabel(label) === undefined) addUnknown(record, label, excerpt);
    else if (field !== 'plain') addValue(record, field, label, excerpt);
  }
  let isFirst = true;
  for (const { field, excerpt } of values) {
    if (field !== 'plain') continue;
    const rest = isFirst ? takeShapedLines(record, excerpt) : excerpt;
    isFirst = false;
    if (rest !== undefined) addAbstract(record, rest, '');
  }
}

/** What makes two values of a label different: the paper that an address names, or the text. */
function keyOf({ field, value }: Label): string | undefined {
  if (field !== 'id') return value.trim();
  const keys = [value, ...linksIn(value).map(({ url }) => url)].map((text) => parsePaperAddress(text)?.key);
  return keys.find((key) => key !== undefined);
}

/** The index where a label comes again that a paper has once: there another paper begins, whose title is lost. */
function repeatOf(tokens: readonly LineToken[]): number {
  const seen = new Map<string, { key: string; separators: number }>();
  let separators = 0;
  return tokens.findIndex((token) => {
    if (token.kind === 'separator') separators += 1;
    const labels = token.kind === 'labels' ? token.labels : token.kind === 'heading' ? [token.label] : [];
    return labels.some((label) => {
      const isOnce = ONCE.has(label.field);
      if (!isOnce && !ONCE_BETWEEN_SEPARATORS.has(label.field)) return false;
      const [before, key] = [seen.get(label.label), keyOf(label)];
      if (key === undefined) return false;
      seen.set(label.label, { key, separators });
      return before !== undefined && before.key !== key && (isOnce || before.separators < separators);
    });
  });
}

/**
 * The record in a run of lines below a heading, which may hold the title. If a label comes again, another record begins
 * there, so that the texts of two papers never mix. `begun` is the record as far as it is already filled.
 */
export function recordsOf(tokens: readonly LineToken[], heading?: Excerpt, begun?: RawRecord): FoundRecords {
  const found: FoundRecords = { records: [], furniture: [] };
  let [rest, title, base] = [tokens, heading, begun];
  while (rest.length > 0 || title !== undefined || base !== undefined) {
    const repeat = repeatOf(rest);
    const end = repeat < 0 ? rest.length : repeat;
    const values = valuesOf(rest.slice(0, end));
    const lines = [...(base?.lines ?? []), ...(title === undefined ? [] : [title.line]), ...values.lines];
    const record = { ...(base ?? emptyRecord([])), lines };
    if (title !== undefined) addHeading(record, title);
    fill(record, values);
    addOnlyPaper(record, rest.slice(0, end));
    if (record.lines.length > 0) found.records.push(record);
    for (const number of values.furniture) found.furniture.push(number);
    [rest, title, base] = [rest.slice(end), undefined, undefined];
  }
  return found;
}
