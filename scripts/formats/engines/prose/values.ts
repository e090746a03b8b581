import type { Excerpt } from '../../format.ts';
import { excerptOf, isBlank, type Line } from '../../lines.ts';
import type { Label } from '../fields/labelled-lines.ts';
import type { LabelledField } from '../fields/labels.ts';
import { isPaperLink } from '../fields/paper-links.ts';
import { isFurnitureToken, type LineToken } from './line-tokens.ts';

/** The lines under one label; `plain` is text without a label, `links` a line of links. */
interface LabelledValue {
  field: LabelledField | 'plain' | 'links';
  label: string;
  excerpt: Excerpt;
}

/**
 * The values in a run of lines, with the numbers of their lines. Lines after the end of a record are in neither list.
 */
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

const isShortNote = ({ label, style, value }: Omit<Label, 'field'>): boolean =>
  style !== 'heading' && !isBlank(value) && SHORT_NOTE.test(label);

/** True if a label ends the value above it; false if it is a part of that text. */
function endsValue(label: Label, open: OpenValue | undefined, isAfterBlank: boolean): boolean {
  if (open === undefined || !open.isText || label.style === 'heading') return true;
  const isAbstract = ABSTRACTS.has(open.field);
  // In a structured abstract `Background: …` stands below `Abstract:`.
  if (isAbstract && label.field === 'note' && label.style !== open.style) return false;
  if (isAbstract && label.style === 'plain' && STRUCTURE.test(label.label))
    return open.isFilled && isAfterBlank;
  if (label.field === undefined) return open.style === label.style && open.isListed === label.isListed;
  if (label.style === 'bold') return true;
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

/** Cuts a run of lines into values. A value ends at the next label, heading, line of links or separator. */
export function valuesOf(tokens: readonly LineToken[]): LabelledValues {
  const [values, lines, furniture]: [LabelledValue[], number[], number[]] = [[], [], []];
  const state: { open?: OpenValue; isAfterBlank: boolean; isEnded: boolean } = {
    isAfterBlank: false,
    isEnded: false,
  };

  const close = (): void => {
    const { open } = state;
    const excerpt = open === undefined ? undefined : excerptOf(open.lines);
    if (open !== undefined && excerpt !== undefined)
      values.push({ field: open.field, label: open.label, excerpt });
    delete state.open;
  };
  const begin = (label: Omit<Label, 'field'>, field: LabelledValue['field'], number: number): void => {
    close();
    const isFilled = !isBlank(label.value);
    const isText = TEXTS.has(field) && !label.isInline && !(field === 'note' && isShortNote(label));
    state.open = { ...label, field, isText, isFilled, lines: [{ number, text: label.value }] };
    state.isEnded = false;
  };
  const readLine = (token: LineToken): void => {
    const { open, isAfterBlank } = state;
    const { number, text } = token;
    const labels = token.kind === 'heading' ? [token.label] : token.kind === 'labels' ? token.labels : [];
    const isLabelled = labels[0] !== undefined && endsValue(labels[0], open, isAfterBlank);
    if (isLabelled) for (const label of labels) begin(label, label.field ?? 'note', number);
    else if (token.kind === 'links' && (isAfterBlank || !isInText(open) || isLinkRow(token)))
      begin({ ...PLAIN, value: text }, 'links', number);
    else if (open !== undefined && carriesOn(text, open, isAfterBlank)) {
      open.lines.push({ number, text });
      open.isFilled = true;
    } else if (state.isEnded || token.kind === 'row') return;
    else begin({ ...PLAIN, value: text }, 'plain', number);
    lines.push(number);
  };

  for (const token of tokens) {
    const isNotice = token.kind === 'notice' && (state.isAfterBlank || state.open?.isText !== true);
    if (token.kind === 'blank') state.open?.lines.push(token);
    else if (token.kind === 'separator') {
      close();
      state.isEnded ||= values.some(({ field }) => ABSTRACTS.has(field) || field === 'plain');
    } else if (token.kind !== 'furniture' && !isNotice) readLine(token);
    if (isFurnitureToken(token) || isNotice) furniture.push(token.number);
    state.isAfterBlank = token.kind === 'blank' || token.kind === 'separator';
  }
  close();
  return { values, lines, furniture };
}
