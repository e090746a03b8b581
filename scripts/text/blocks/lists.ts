import { hasHan } from '../../../src/text/han.ts';
/** A line of an abstract, trimmed. */
export interface BlockLine {
  text: string;
  /** The number of spaces before it. */
  indent: number;
  item?: ListItem;
}

/** The item that a line may be. Items with bullets have no number. */
interface ListItem {
  style: string;
  number?: number;
  text: string;
}

/** How items begin, by style. The mark may be escaped for Markdown. */
const STYLES = [
  ['-', /^\\?-(?:\s+|$)/], // - text
  ['*', /^\\?\*(?:\s+|$)/], // * text
  ['•', /^•\s*/], // • text
  ['·', /^·\s*/], // ·文
  ['1.', /^(?<number>\d{1,3})\\?[.．](?!\d)\s*/], // 1. text
  ['1)', /^(?<number>\d{1,3})\\?[)）]\s*/], // 1) text
  ['(1)', /^\\?[(（](?<number>\d{1,3})\\?[)）]\s*/], // (1) text, （1）文
  ['1、', /^(?<number>\d{1,3})、\s*/], // 1、文
] as const;

/** `。`, `.`, `.)`, `;`: the end of a line that may be the last of its paragraph */
export const SENTENCE_END = /[。！？.!?;；…][”’"'）)\]】》*]{0,3}$/;
/** `as follows:`: the end of a line that introduces a list */
const INTRODUCTION = /[:：]$/;

/** `网页: https://x.org`, `Code：https://x.org` */
const LABELLED_LINK = /^[^\s:：][^:：]{0,11}[:：]\s?https?:\/\/\S+$/i;
const BEGINS_WITH_HAN = /^\p{Script=Han}/u;

/** The widths to which texts are wrapped, in UTF-16 code units. */
const WRAP_WIDTH = { min: 60, max: 120 };

function itemOf(text: string): ListItem | undefined {
  for (const [style, pattern] of STYLES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const { number } = match.groups ?? {};
    return {
      style,
      text: text.slice(match[0].length),
      ...(number === undefined ? {} : { number: Number(number) }),
    };
  }
  return undefined;
}

/** The lines of a text, including blank ones. */
export function readLines(text: string): BlockLine[] {
  return text.split('\n').map((source) => {
    const line = source.trim();
    const item = itemOf(line);
    return { text: line, indent: source.length - source.trimStart().length, ...(item && { item }) };
  });
}

/**
 * True for a labelled link on a line of its own; false for the end of a wrapped sentence: `available` / `at: https…`
 */
export function isLabelledLink(line: BlockLine, before: BlockLine | undefined): boolean {
  if (!LABELLED_LINK.test(line.text)) return false;
  if (before === undefined || before.text === '' || BEGINS_WITH_HAN.test(line.text)) return true;
  return SENTENCE_END.test(before.text) || LABELLED_LINK.test(before.text);
}

/** The width to which a text is wrapped; 0 if it is not wrapped. */
export function wrapWidth(lines: readonly BlockLine[]): number {
  const width = lines.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  return width >= WRAP_WIDTH.min && width <= WRAP_WIDTH.max ? width : 0;
}

/** True if the next line's first word would not have fitted on this one, so that the next line may continue it. */
function isFull(line: BlockLine, next: BlockLine, width: number): boolean {
  const word = next.text.split(/\s/, 1)[0] ?? '';
  return width > 0 && !hasHan(line.text) && line.text.length + 1 + word.length > width;
}

interface ListLines {
  isOrdered: boolean;
  /** The lines of each item, without its mark. */
  items: string[][];
  /** The index after the list. */
  end: number;
}

/**
 * The list that begins at a line: at least two items of one style, numbered from 1 if they have numbers, after a blank
 * line, an introduction or the end of a sentence. Lines between two items belong to the first of them. Lines after the
 * last item belong to it until its sentence ends (a full line of wrapped text does not end it) or a labelled link
 * comes.
 */
export function listAt(lines: readonly BlockLine[], at: number, width: number): ListLines | undefined {
  const first = lines[at]?.item;
  const before = lines[at - 1]?.text ?? '';
  if (first === undefined || (first.number ?? 1) !== 1) return undefined;
  if (before !== '' && !SENTENCE_END.test(before) && !INTRODUCTION.test(before)) return undefined;
  const items = [[first.text]];
  let end = at + 1;
  let between: string[] = [];
  let isBlankBefore = false;
  for (let index = end; index < lines.length; index++) {
    const { text, item } = lines[index] ?? { text: '' };
    const isSame = item?.style === first.style;
    if (isSame && item.number === 1) break;
    if (isBlankBefore && (between.length > 0 || !isSame) && text !== '') break;
    if (isSame && (item.number ?? items.length + 1) === items.length + 1) {
      items.push([...(items.pop() ?? []), ...between], [item.text]);
      end = index + 1;
      between = [];
    } else if (text !== '') between.push(text);
    isBlankBefore = text === '';
  }
  if (items.length < 2) return undefined;
  const last = items.at(-1) ?? [];
  for (let next = lines[end]; next !== undefined && next.text !== ''; next = lines[++end]) {
    const line = lines[end - 1] ?? next;
    const isOver = SENTENCE_END.test(line.text) && (next.indent > 0 || !isFull(line, next, width));
    if (isOver || isLabelledLink(next, line)) break;
    last.push(next.text);
  }
  return { isOrdered: first.number !== undefined, items, end };
}
