import { parsePaperAddress } from '../../../../../src/schema/paper-address.ts';
import { isChinese } from '../../../../../src/text/script.ts';
import { isRepository } from '../../../../text/bare-address.ts';
import type { Excerpt, RawRecord } from '../../../format.ts';
import { fieldOfSign } from '../../fields/labels/label-signs.ts';
import type { Label } from '../../fields/labels/labelled-lines.ts';
import { fieldOfLabel } from '../../fields/labels/labels.ts';
import { linksIn } from '../../fields/links/markdown-links.ts';
import { beginRecord, finishRecord, give, giveLinks, type RecordDraft } from '../../fields/record-draft.ts';
import { readTitle } from '../../fields/titles/heading-title.ts';
import type { LineToken } from '../lines/line-tokens.ts';
import { withOnlyPaper } from '../openings/only-paper.ts';
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

/** `https://arxiv.org/`: a site, no page with a paper */
const HOST_ONLY = /^https?:\/\/[^/]*\/?$/i;

/** Adds the title, links and topic in a heading. */
function addHeading(draft: RecordDraft, { text, line }: Excerpt): void {
  const { title, topic, mark, links, rest } = readTitle(text);
  if (title !== undefined) give(draft, 'title', { text: title, line }, '');
  if (topic !== undefined) give(draft, 'topic', { text: topic, line }, '');
  if (mark !== undefined) give(draft, 'note', { text: mark, line }, '');
  giveLinks(draft, links, line, 'id');
  for (const text of rest?.split('\n') ?? []) {
    const beside = takeShapedLines(draft, { text, line });
    if (beside !== undefined) give(draft, 'note', beside, '');
  }
}

/** Adds a line of links; the text of one may be the title in the other language. */
function addLinkLine(draft: RecordDraft, excerpt: Excerpt): void {
  const links = linksIn(excerpt.text);
  giveLinks(draft, links, excerpt.line, 'link');
  const { title } = readTitle(excerpt.text);
  if (title === undefined || links.every(({ url }) => HOST_ONLY.test(url) || isRepository(url))) return;
  const isOther = draft.title !== undefined && isChinese(title) !== isChinese(draft.title.text);
  const isTranslation = isOther && draft.titleZh === undefined && title.length >= MIN_CHINESE_TITLE;
  if (draft.title === undefined || isTranslation)
    give(draft, 'title', { text: title, line: excerpt.line }, '');
}

const ITEM_MARK = /^\s*[-*+•]\s+/;

/** Adds a text without a label: an abstract, without the mark of a lone item; a list of several items is a remark. */
function giveText(draft: RecordDraft, { text, line }: Excerpt): void {
  const items = text.split('\n').filter((one) => ITEM_MARK.test(one)).length;
  const isList = items > 1 && ITEM_MARK.test(text);
  const bare = items === 1 ? text.replace(ITEM_MARK, '') : text;
  give(draft, isList ? 'note' : 'abstract', { text: bare, line }, '');
}

function fill(draft: RecordDraft, { values }: LabelledValues): void {
  for (const { field, label, excerpt } of values) {
    if (field === 'links') addLinkLine(draft, excerpt);
    else if (field === 'note' && fieldOfLabel(label) === undefined) give(draft, undefined, excerpt, label);
    else if (field !== 'plain') give(draft, field, excerpt, label);
  }
  let isFirst = true;
  for (const { field, excerpt } of values) {
    if (field !== 'plain') continue;
    const isShaped = isFirst || fieldOfSign(excerpt.text) !== undefined;
    const rest = isShaped ? takeShapedLines(draft, excerpt) : excerpt;
    isFirst = false;
    if (rest !== undefined) giveText(draft, rest);
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
  return tokens.findIndex((token, index) => {
    if (token.kind === 'separator') separators += 1;
    const labels = token.kind === 'labels' ? token.labels : token.kind === 'heading' ? [token.label] : [];
    return labels.some((label) => {
      const isOnce = ONCE.has(label.field);
      if (!isOnce && !ONCE_BETWEEN_SEPARATORS.has(label.field)) return false;
      const [before, key] = [seen.get(label.label), keyOf(label)];
      if (key === undefined) return false;
      seen.set(label.label, { key, separators });
      const isAgain = before !== undefined && before.key !== key;
      return isAgain && index > 0 && (isOnce || before.separators < separators);
    });
  });
}

/**
 * The record in a run of lines below a heading, which may hold the title. If a label comes again, another record begins
 * there, so that the texts of two papers never mix. `begun` is the record as far as it is already filled.
 */
export function recordsOf(
  tokens: readonly LineToken[],
  heading?: Excerpt,
  begun?: RecordDraft,
): FoundRecords {
  const found: FoundRecords = { records: [], furniture: [] };
  let [rest, title, base] = [tokens, heading, begun];
  while (rest.length > 0 || title !== undefined || base !== undefined) {
    const repeat = repeatOf(rest);
    const end = repeat < 0 ? rest.length : repeat;
    const values = valuesOf(rest.slice(0, end));
    const lines = [...(base?.lines ?? []), ...(title === undefined ? [] : [title.line]), ...values.lines];
    const draft = { ...(base ?? beginRecord([])), lines };
    if (title !== undefined) addHeading(draft, title);
    fill(draft, values);
    if (lines.length > 0) found.records.push(withOnlyPaper(finishRecord(draft), rest.slice(0, end)));
    for (const number of values.furniture) found.furniture.push(number);
    [rest, title, base] = [rest.slice(end), undefined, undefined];
  }
  return found;
}
