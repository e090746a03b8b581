import { stripHtml } from '../../../../text/html/strip-html.ts';
import type { Excerpt } from '../../../format.ts';
import { excerptOf, isBlank, type Line } from '../../../lines.ts';
import type { Label } from '../../fields/labels/labelled-lines.ts';
import { fieldOfLabel, type LabelledField } from '../../fields/labels/labels.ts';
import { isPaperLink } from '../../fields/links/paper-links.ts';
import { FOLD_END, isFurnitureToken, type LineToken } from '../lines/line-tokens.ts';

/** The lines under one label; `plain` is text without a label, `links` a line of links. */
interface LabelledValue {
  field: LabelledField | 'plain' | 'links';
  label: string;
  excerpt: Excerpt;
}

/** The values in a run of lines, with the numbers of their lines and of the furniture between them. */
export interface LabelledValues {
  values: LabelledValue[];
  lines: number[];
  furniture: number[];
}

interface OpenValue extends Omit<Label, 'field'> {
  field: LabelledValue['field'];
  lines: Line[];
  isText: boolean;
  isFilled: boolean;
  /** The level of the heading that is its label. */
  level?: number;
  /** How many `<details>` are around its lines, if it is the text of one. */
  folds?: number;
}

/** Fields with a text of any length; all others have one line or a few. */
const TEXTS: ReadonlySet<LabelledValue['field']> = new Set(['abstract', 'abstractZh', 'note', 'plain']);
const ABSTRACTS: ReadonlySet<LabelledValue['field']> = new Set(['abstract', 'abstractZh']);
/** Fields whose value may be wrapped over a few lines; other short fields have one line. */
const WRAPPED: ReadonlySet<LabelledValue['field']> = new Set([
  'title',
  'titleZh',
  'authors',
  'topic',
  'note',
]);
/** `<summary>Abstract</summary>`: the label of a text that `<details>` hold */
const SUMMARY = /^\s*(?:<details\b[^<>]*>\s*)?<summary\b/i;
/** Fields of a line such as `Code: https://…` below a text. */
const ADDRESSES: ReadonlySet<LabelledValue['field']> = new Set(['id', 'code', 'link']);
/** `Methods: …`: may be a part of a structured abstract */
const STRUCTURE =
  /^(?:background|motivation|objective|aims?|method|approach|result|finding|conclusion|contribution|背景|动机|目的|方法|结果|结论|贡献)/i;
/** Notes of one line: `Comments: 9 pages`, `**关键词**：…` */
const SHORT_NOTE =
  /comment|key ?words?|score|rating|venue|journal|conference|affiliation|institution|votes|备注|備註|关键|關鍵|评分|評分|期刊|会议|机构|单位/i;
/** A longer line does not continue a title or a list of names: nobody wraps at such a width. In UTF-16 code units. */
const MAX_WRAPPED = 120;

const isShortNote = ({ label, style, value, isListed, isFact }: Omit<Label, 'field'>): boolean =>
  style !== 'heading' &&
  !isBlank(value) &&
  (isFact || SHORT_NOTE.test(label) || (isListed && fieldOfLabel(label) === undefined));

/** Fields of the paper that may stand inside a remark: in a section on its sources, in `<details>`. */
const OF_RECORD: ReadonlySet<LabelledValue['field']> = new Set([
  ...(['authors', 'date', 'id', 'code', 'abstract', 'abstractZh'] as const),
]);

/** True if a label ends the value above it; false if it is a part of that text. */
function endsValue(label: Label, open: OpenValue | undefined, isAfterBlank: boolean): boolean {
  if (open === undefined || !open.isText || label.style === 'heading' || label.isFact) return true;
  const isAbstract = ABSTRACTS.has(open.field);
  // In a structured abstract `Background: …` stands below `Abstract:`.
  if (isAbstract && label.field === 'note' && label.style !== open.style) return false;
  if (isAbstract && label.style === 'plain' && STRUCTURE.test(label.label))
    return open.isFilled && isAfterBlank;
  if (label.field === undefined) {
    if (open.label === '') return isAfterBlank || label.isListed;
    return open.style === label.style && open.isListed === label.isListed;
  }
  if (label.style === 'bold' || (label.isListed && open.field === 'note' && OF_RECORD.has(label.field)))
    return true;
  if (open.style === 'plain') return isAfterBlank || !/^\p{Ll}/u.test(label.label);
  return isAfterBlank && ADDRESSES.has(label.field) && label.value.includes('://');
}

/** True if a line of text continues the value above it. */
function carriesOn(text: string, open: OpenValue, isAfterBlank: boolean): boolean {
  if (open.isText || !open.isFilled) return true;
  return WRAPPED.has(open.field) && !isAfterBlank && text.length <= MAX_WRAPPED;
}

/**
 * True for `[PDF](…) | [Code](…)` and for `\\ ( https://… )` in arXiv's mails; false for an address in wrapped text.
 */
const isLinkRow = ({ text, links }: LineToken & { kind: 'links' }): boolean =>
  text.startsWith('\\\\') || links.some(({ label, url }) => label !== '' || isPaperLink(url));

const PLAIN = { label: '', style: 'plain', isListed: false } as const;
const isInText = (open: OpenValue | undefined): boolean => open?.isText === true && open.isFilled;

/** True for a line inside `<details>` that hold one text: few labels count in it, none that it has itself. */
function isInFold(token: LineToken, open: OpenValue | undefined): boolean {
  if (open?.folds === undefined || token.folds < open.folds) return false;
  const label =
    token.kind === 'labels' ? token.labels[0] : token.kind === 'heading' ? token.label : undefined;
  if (label?.field === undefined || label.field === open.field) return true;
  return !(open.field === 'note' ? OF_RECORD : ABSTRACTS).has(label.field);
}

/**
 * True for a heading inside an abstract: of a level above that of its label, at which no label stood before, or of one
 * below it.
 */
function isInAbstract(token: LineToken, open: OpenValue | undefined, ofLabels: ReadonlySet<number>): boolean {
  if (token.kind !== 'heading' || token.label.field !== undefined || open?.level === undefined) return false;
  if (token.level < open.level) return !ofLabels.has(token.level);
  return ABSTRACTS.has(open.field) && token.level > open.level;
}

/** True if labels stand at the margin, so that an indented line goes on with the value above it. */
function hasMargin(tokens: readonly LineToken[]): boolean {
  const labels = tokens.filter(({ kind, isItem }) => kind === 'labels' && !isItem);
  return labels.length > 1 && labels.filter(({ indent }) => indent === 0).length > labels.length / 2;
}

/** Cuts the lines of one paper into values. A value ends at the next label, heading or line of links. */
export function valuesOf(tokens: readonly LineToken[]): LabelledValues {
  const [values, lines, furniture]: [LabelledValue[], number[], number[]] = [[], [], []];
  const state: { open?: OpenValue; isAfterBlank: boolean } = { isAfterBlank: false };
  const isMarginal = hasMargin(tokens);
  const ofLabels = new Set<number>();

  const close = (): void => {
    const { open } = state;
    const excerpt = open === undefined ? undefined : excerptOf(open.lines);
    if (open !== undefined && excerpt !== undefined)
      values.push({ field: open.field, label: open.label, excerpt });
    delete state.open;
  };
  const begin = (label: Omit<Label, 'field'>, field: LabelledValue['field'], token: LineToken): void => {
    close();
    const isFilled = !isBlank(label.value);
    const isText = TEXTS.has(field) && !label.isInline && !(field === 'note' && isShortNote(label));
    const line = { number: token.number, text: label.value };
    state.open = { ...label, field, isText, isFilled, lines: [line] };
    if (token.kind !== 'heading') return;
    state.open.level = token.level;
    ofLabels.add(token.level);
  };
  const carry = ({ kind, number, text }: LineToken): void => {
    const { open } = state;
    open?.lines.push({ number, text: kind === 'heading' ? `**${text}**` : text });
    if (open !== undefined) open.isFilled = true;
  };
  const goesOn = (token: LineToken): boolean => {
    const { open, isAfterBlank } = state;
    if (isInFold(token, open) || isInAbstract(token, open, ofLabels)) return true;
    const isIndented = isMarginal && token.indent > 0 && !token.isItem && !isAfterBlank;
    return isIndented && open?.isListed === false && (open.isText || WRAPPED.has(open.field));
  };
  const readLine = (token: LineToken): void => {
    const { open, isAfterBlank } = state;
    const { text } = token;
    const labels = token.kind === 'heading' ? [token.label] : token.kind === 'labels' ? token.labels : [];
    const isLabelled = labels[0] !== undefined && endsValue(labels[0], open, isAfterBlank);
    if (goesOn(token)) carry(token);
    else if (token.kind === 'summary')
      begin({ ...PLAIN, style: 'bold', label: stripHtml(text), value: '' }, 'note', token);
    else if (isLabelled) for (const label of labels) begin(label, label.field ?? 'note', token);
    else if (token.kind === 'links' && (isAfterBlank || !isInText(open) || isLinkRow(token)))
      begin({ ...PLAIN, value: text }, 'links', token);
    else if (open !== undefined && carriesOn(text, open, isAfterBlank)) carry(token);
    else begin({ ...PLAIN, value: text }, 'plain', token);
    if (SUMMARY.test(text) || token.kind === 'summary') openFold(token);
    lines.push(token.number);
  };
  const openFold = ({ folds }: LineToken): void => {
    if (state.open !== undefined) state.open.folds = folds + 1;
  };

  for (const token of tokens) {
    const isInside = isInFold(token, state.open);
    const isNotice =
      token.kind === 'notice' && !goesOn(token) && (state.isAfterBlank || state.open?.isText !== true);
    if (token.kind === 'blank') state.open?.lines.push(token);
    else if (token.kind === 'separator' && !isInside) {
      if (state.open?.isText !== true) close();
    } else if (token.kind !== 'separator' && token.kind !== 'furniture' && !isNotice) readLine(token);
    if (state.open?.folds !== undefined && !isInside && FOLD_END.test(token.text)) close();
    if (isFurnitureToken(token) || isNotice) furniture.push(token.number);
    state.isAfterBlank = token.kind === 'blank' || token.kind === 'separator';
  }
  close();
  return { values, lines, furniture };
}
