import { isBanner, isContents } from '../../fields/headings/banners.ts';
import { isCategory } from '../../fields/headings/categories.ts';
import { linksIn } from '../../fields/links/markdown-links.ts';
import { isLinkWord } from '../../fields/links/paper-links.ts';
import { readTitle } from '../../fields/titles/heading-title.ts';
import type { LineToken } from '../lines/line-tokens.ts';

/** What a line looks like that may be the title of a paper, and how much it looks like one. */
export interface TitleShape {
  /** The classes of look-alikes that it belongs to, such as `h3` and `h3#` (with a number). */
  classes: string[];
  /** The title as it would be read. */
  title: string;
  /** True if a label or links of a paper follow it. */
  isLed: boolean;
  /** Higher is likelier; about −6 to 6. */
  likeness: number;
}

/** `- `, `1. `, `[1] ` before the title of an item; the first sign is its class */
const ITEM_MARK =
  /^\s*(?:(?:(?<bullet>[-*+•])|(?<number>\d{1,4})[.)、])\s+|(?:(?<bracket>\[\d{1,4}\])|\d{1,2}\uFE0F?\u20E3)\s*)/;
/** `**A Title**` at the beginning */
const BOLD_START = /^[^\p{L}\p{N}*[]{0,9}(?:\*\*[^*]{1,500}\*\*|\*\*\[[^*]{1,900}\*\*)/u;
/** `1. `, `[3] `, `(2)`, `#4`, `No. 5`, `论文6`, `第7篇`, `①`: the number of a paper */
const ORDINAL =
  /^[^\p{L}\p{N}[(#]{0,9}(?:\[\d{1,4}\](?!\()|\(\d{1,4}\)|#\d{1,4}\b|(?:no\.?|paper|论文|論文)\s{0,3}\d{1,4}(?!\d)|第\s{0,3}[\d一二三四五六七八九十]{1,4}\s{0,3}篇|\d{1,4}(?:[.)](?=[\s[*])|、)|[①-⑳])/iu;
/** `<strong>`, `</b>`; other tags, links excepted */
const STRONG_TAG = /<\/?(?:strong|b)>/gi;
const OTHER_TAG = /<\/?(?!a\b|\/?a>)[a-z][^<>]{0,300}>/gi;
/** Longest line that counts as a title; in UTF-16 code units. */
const MAX_TITLE_LENGTH = { marked: 2_000, bare: 250 };
/** `。` at the end: a sentence, not a title */
const SENTENCE_END = /[.。:：,，;；]\s*$/;
const WORD =
  /\p{Script=Han}|[^\P{L}\p{Script=Han}][\p{N}\p{M}]*(?:[^\P{L}\p{Script=Han}][\p{N}\p{M}]*){1,99}/gu;
/** `(12 papers)`, `（3 篇）`, `— **2** papers` */
const COUNT =
  /(?:^|[(（[—–:：-]\s{0,3}|\p{Script=Han}\s?)[\s*]{0,4}\d{1,5}[\s*]{0,4}(?:papers?|篇|条|件)\P{L}{0,6}$/iu;
/** `2024-05-01`, `May 2024`, `05月` */
const DATE =
  /(?:19|20)\d\d[-/.年]\s?\d{1,2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d|\d{1,2}\s?月/i;

/** The text of a line that may be a title, without the mark of its item. */
export function titleSource({ kind, text, isItem }: LineToken): string {
  const bare = isItem && kind !== 'heading' ? text.replace(ITEM_MARK, '') : text;
  return bare.includes('<') ? bare.replace(STRONG_TAG, '**').replace(OTHER_TAG, ' ').trim() : bare;
}

const hasOrdinal = (text: string): boolean => ORDINAL.test(text);

const hasTitleLink = (text: string): boolean =>
  linksIn(text).some(({ label }) => label !== '' && !isLinkWord(label));

function likenessOf(token: LineToken, text: string, title: string, isLed: boolean): number {
  const words = title.match(WORD)?.length ?? 0;
  const isNumbered = token.isItem || hasOrdinal(text);
  return (
    (hasTitleLink(text) ? 2 : 0) +
    (isNumbered ? 1 : 0) +
    (isLed ? 1 : 0) +
    (words >= 4 ? 1 : words >= 2 ? 0 : -0.5) -
    (isBanner(title) ? 2 : 0) -
    (isCategory(title) ? 3 : 0) -
    (isContents(title) ? 4 : 0) -
    (DATE.test(title) ? 1.5 : 0)
  );
}

/** The class of a line by its mark: a heading of a level, an item of a mark and an indent, bold, a summary or bare. */
function markOf(token: LineToken, text: string): string | undefined {
  if (token.kind === 'heading') return `h${token.level}`;
  if (token.kind === 'summary') return 's';
  const isBold = BOLD_START.test(text);
  const mark = ITEM_MARK.exec(token.text)?.groups;
  if (mark !== undefined && token.isItem) {
    const sign = mark.bullet ?? (mark.number === undefined ? '[' : '1');
    return `${sign}${token.indent}${isBold ? '*' : ''}`;
  }
  if (isBold) return 'b';
  if (token.kind === 'links') return 'l';
  return 'x';
}

/** True for a label that may be a title after all: `- **A Long Title**: its text`, `## Title: A Title`. */
function mayBeTitle(token: LineToken): boolean {
  const label =
    token.kind === 'heading' ? token.label : token.kind === 'labels' ? token.labels[0] : undefined;
  if (label === undefined || (token.kind === 'heading' && label.field === undefined)) return true;
  if (
    token.kind === 'heading' &&
    label.value.trim() !== '' &&
    (hasOrdinal(token.text) || hasTitleLink(token.text))
  )
    return true;
  if (label.field === 'title') return label.value.trim() !== '' && token.kind === 'heading';
  return label.field === undefined && label.style === 'bold' && (label.label.match(WORD)?.length ?? 0) >= 4;
}

/** What a line looks like, if it may be the title of a paper; `isLed` if a label or links of a paper follow it. */
export function titleShapeOf(token: LineToken, isLed: boolean): TitleShape | undefined {
  const isKind = ['heading', 'summary', 'text', 'links', 'labels'].includes(token.kind);
  if (!isKind || token.text.length > MAX_TITLE_LENGTH.marked || !mayBeTitle(token)) return undefined;
  const text = titleSource(token);
  const mark = markOf(token, text);
  if (mark === undefined) return undefined;
  const isBare = mark === 'x' || mark === 'l';
  if (isBare && (token.text.length > MAX_TITLE_LENGTH.bare || SENTENCE_END.test(text))) return undefined;
  if (mark === 'x' && !isLed) return undefined;
  const { title } = readTitle(text);
  if (COUNT.test(text)) return undefined;
  if (title === undefined || SENTENCE_END.test(isBare ? title : '')) return undefined;
  const place = `${token.quotes}>${token.folds}:`;
  const family = mark.replace(/[\d*]+/g, '');
  const classes = [
    mark,
    ...(hasOrdinal(text) && token.kind !== 'text' ? [`${mark}#`, `${family}#`] : []),
    ...(hasTitleLink(text) ? [`${mark}@`, `${family}@`] : []),
    ...(isLed ? [`${mark}+`, `${family}+`] : []),
  ];
  return {
    classes: classes.map((one) => place + one),
    title,
    isLed,
    likeness: likenessOf(token, text, title, isLed),
  };
}
