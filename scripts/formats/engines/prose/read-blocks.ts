import type { Excerpt, Reading } from '../../format.ts';
import { numberLines } from '../../lines.ts';
import { unbold } from '../fields/cell-text.ts';
import { readLabelledTitle, readTitle } from '../fields/heading-title.ts';
import { type LabelledField, OF_PAPERS } from '../fields/labels.ts';
import { linksIn } from '../fields/markdown-links.ts';
import { isPaperLink } from '../fields/paper-links.ts';
import { isFurnitureToken, type LineToken, lineTokens } from './line-tokens.ts';
import { type FoundRecords, recordsOf } from './token-records.ts';

/** `- `, `1. ` before the title of an item */
const ITEM_MARK = /^\s{0,9}(?:[-*+•]\s+)?/;
/** Longest line without any mark that counts as a title because a label follows; in UTF-16 code units. */
const MAX_TITLE_LENGTH = 250;
/** Fields whose labels show that the line above them is a title. */
const AFTER_TITLE: ReadonlySet<LabelledField> = new Set([
  'titleZh',
  'authors',
  'date',
  'id',
  'topic',
  'abstract',
  'abstractZh',
]);

/** The fields of the labels in a line. */
export function fieldsIn(token: LineToken): LabelledField[] {
  const labels = token.kind === 'labels' ? token.labels : token.kind === 'heading' ? [token.label] : [];
  return labels.flatMap(({ field }) => field ?? []);
}

const isTitle = (token: LineToken): boolean => token.kind === 'labels' && fieldsIn(token)[0] === 'title';

/** True for a line with a labelled title; false for `Paper: https://…` */
function opensBlock(token: LineToken): boolean {
  if (!isTitle(token) || token.kind !== 'labels') return false;
  const value = token.labels[0]?.value ?? '';
  if (linksIn(value).length === 0) return true;
  const { title, links } = readLabelledTitle(value);
  return title !== undefined || links.length === 0;
}

/**
 * Where blocks begin: at the label that stands before each title (`Date: …` before `Title: …`), otherwise at the
 * titles.
 */
function blockStarts(tokens: readonly LineToken[]): number[] {
  const titles = tokens.flatMap((token, index) => (opensBlock(token) ? [index] : []));
  const [first = -1] = titles;
  const lead = tokens.slice(0, Math.max(first, 0)).find(({ kind }) => kind === 'labels');
  const leadField = lead === undefined ? undefined : fieldsIn(lead)[0];
  if (leadField === undefined) return titles;
  const leads = tokens.flatMap((token, index) => (fieldsIn(token)[0] === leadField ? [index] : []));
  const isLed = leads.length === titles.length && leads.every((at, index) => at < (titles[index] ?? -1));
  return isLed ? leads : titles;
}

/** True if a label or a line of links follows, which makes the text at `index` a title. */
function leadsToLabels(tokens: readonly LineToken[], index: number): boolean {
  let next = index + 1;
  while (tokens[next]?.kind === 'blank' && next < index + 3) next++;
  const token = tokens[next];
  if (token?.kind === 'links') return token.links.some(({ url }) => isPaperLink(url));
  return token?.kind === 'labels' && fieldsIn(token).some((field) => AFTER_TITLE.has(field));
}

type TitleKind = 'item' | 'bold' | 'link' | 'bare';

/** How a line shows that it is a title, without a label: as a list item, in bold, as a link, or bare above labels. */
function titleKindOf(tokens: readonly LineToken[], index: number): TitleKind | undefined {
  const token = tokens[index];
  if (token === undefined || (token.kind !== 'text' && token.kind !== 'links')) return undefined;
  if (token.text.length > 2_000) return undefined;
  const text = token.text.replace(ITEM_MARK, '');
  const isBold = unbold(text) !== text.trim();
  if (!token.isItem && !isBold && (token.text.length > MAX_TITLE_LENGTH || /[.。:：,，]\s*$/.test(text)))
    return undefined;
  const isAfterGap =
    index === 0 || ['blank', 'separator', 'furniture'].includes(tokens[index - 1]?.kind ?? '');
  const hasPaper =
    (token.isItem || isBold || token.kind === 'links') && linksIn(text).some(({ url }) => isPaperLink(url));
  if (!hasPaper && !leadsToLabels(tokens, index)) return undefined;
  if (readTitle(text).title === undefined) return undefined;
  if (token.isItem) return 'item';
  if (isBold) return 'bold';
  if (hasPaper) return 'link';
  return isAfterGap && tokens[index + 1]?.kind !== 'blank' ? 'bare' : undefined;
}

/** Where papers with unlabelled titles begin. All titles of a file are of the kind of the first one. */
function itemStarts(tokens: readonly LineToken[]): number[] {
  const firstLabel = tokens.findIndex((token) => fieldsIn(token).some((field) => OF_PAPERS.has(field)));
  const starts: number[] = [];
  let kind: TitleKind | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const found = titleKindOf(tokens, index);
    if (found === undefined || (kind !== undefined && found !== kind)) continue;
    if (kind === undefined && firstLabel >= 0 && index > firstLabel) return [];
    kind = found;
    starts.push(index);
  }
  return starts;
}

const furnitureOf = (tokens: readonly LineToken[]): number[] =>
  tokens.flatMap((token) => (isFurnitureToken(token) || token.kind === 'notice' ? [token.number] : []));

/** How many papers in a run of lines begin with a title of their own. */
export function countBlocks(tokens: readonly LineToken[]): number {
  return tokens.filter(opensBlock).length || itemStarts(tokens).length;
}

/** Reads blocks of labels and values, or a list of papers. What stands before the first of them is in no record. */
export function readBlocks(tokens: readonly LineToken[]): FoundRecords {
  const labelled = blockStarts(tokens);
  const starts = labelled.length > 0 ? labelled : itemStarts(tokens);
  const found: FoundRecords = { records: [], furniture: furnitureOf(tokens.slice(0, starts[0])) };
  starts.forEach((from, index) => {
    const block = tokens.slice(from, starts[index + 1]);
    const [first] = block;
    const isItem = labelled.length === 0 && first !== undefined;
    const title: Excerpt | undefined = isItem
      ? { text: first.text.replace(ITEM_MARK, ''), line: first.number }
      : undefined;
    const { records, furniture } = recordsOf(isItem ? block.slice(1) : block, title);
    for (const record of records) found.records.push(record);
    for (const number of furniture) found.furniture.push(number);
  });
  return found;
}

/** Reads a file without headings: blocks of labels and values, or a list of papers. */
export function readLabelledBlocks(texts: readonly string[]): Reading {
  return { ...readBlocks(lineTokens(numberLines(texts))), findings: [] };
}
