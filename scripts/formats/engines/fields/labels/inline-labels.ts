import { linksIn, textAround } from '../links/markdown-links.ts';
import { isLinkWord } from '../links/paper-links.ts';
import { needsNoColon } from './label-values.ts';
import type { Label } from './labelled-lines.ts';
import { fieldOfLabel, type LabelledField } from './labels.ts';

/** `Comments: ` inside `A. Author, B. Author Comments: 9 pages`; `**Date** ` inside `2401.00001 | **Date** 2024-01-01` */
const INLINE =
  /(?:^|[^\p{L}])(?<label>\p{L}[\p{L} .-]{0,24})(?:\*{0,2}[:：]\*{0,2})(?!\/\/)\s{0,9}|\*\*(?<bold>[^*:：|]{1,40})\*\*\s{1,9}/gu;
/** `:`, `**`: every inline label has such a sign in it */
const SIGN = /[:：]|\*\*/g;
/** How far before and behind its sign an inline label extends at most, in UTF-16 code units. */
const REACH = { before: 60, behind: 120 };
/** ` | 📅 **` before an inline label */
const BEFORE = /[^\p{L}\p{M}\p{N}.)）\]】>]{0,20}$/u;
/** `|`, ` · ` before an inline label: what only stands between values, not inside them */
const DIVIDER = /(?:[|｜│¦‖]|\s[·•⋅]|;\s)[^\p{L}\p{N}]{0,12}$/u;
/** `(` before a label in a remark: `River Lab (Authors: A, B)` */
const BRACKET = /[(（]\s?$/;
/** `)` that closes such a bracket */
const CLOSING = /[)）]\s*$/;
/** A longer remark is a text, and a bracket in it no place for a label; in UTF-16 code units. */
const MAX_REMARK = 300;
/** The longest run of signs before a label, in UTF-16 code units. */
const MAX_BEFORE = 20;
/** Fields with a short value, so that another label can follow on the same line without a divider. */
const SHORT_FIELDS: ReadonlySet<LabelledField | undefined> = new Set<LabelledField>([
  'authors',
  'date',
  'id',
  'code',
  'link',
  'topic',
  'note',
  'nothing',
]);

/** Fields whose value is no link. */
const WITHOUT_LINKS: ReadonlySet<LabelledField | undefined> = new Set<LabelledField>([
  'authors',
  'date',
  'topic',
]);
/** `2024-01-02 · ` before links */
const BEFORE_LINKS = /\s{0,5}(?:[|｜│¦‖·•⋅–—]|\s--?\s)\s{0,5}$/u;

/** A label inside a value: `start` and `end` are its offsets, with the signs after it. */
interface Mark {
  label: string;
  field?: LabelledField;
  start: number;
  end: number;
}

/** The longest run of last words that the dictionary has: `Comments` of `B. Author Comments`. */
function knownEnd(words: string): string | undefined {
  const parts = words.split(' ');
  return parts.map((_, index) => parts.slice(index).join(' ')).find((end) => fieldOfLabel(end) !== undefined);
}

/** The label in a match; one that the dictionary lacks counts only behind a divider. */
function markOf(value: string, match: RegExpExecArray): Mark | undefined {
  const { label: words, bold } = match.groups ?? {};
  const end = match.index + match[0].length;
  if (words === undefined) {
    const field = fieldOfLabel(bold ?? '');
    const isMark = field !== undefined && needsNoColon(field, value.slice(end));
    return isMark && bold !== undefined ? { label: bold.trim(), field, start: match.index, end } : undefined;
  }
  const from = match.index + match[0].indexOf(words);
  const known = knownEnd(words);
  const field = known === undefined ? undefined : fieldOfLabel(known);
  if (known !== undefined && field !== undefined)
    return { label: known, field, start: from + words.length - known.length, end };
  const isDivided = DIVIDER.test(value.slice(Math.max(0, from - MAX_BEFORE), from));
  return isDivided ? { label: words.trim(), start: from, end } : undefined;
}

/** Cuts `2024-01-02 · [PDF](…)`: links behind a divider are no part of a day, of names or topics. */
function withLinksApart(label: Label): Label[] {
  const { field, value } = label;
  if (!WITHOUT_LINKS.has(field) || !value.includes('](')) return [label];
  const [link] = linksIn(value);
  const before = value.slice(0, link?.start);
  if (link === undefined || !BEFORE_LINKS.test(before.slice(-MAX_BEFORE))) return [label];
  const behind = value.slice(link.start);
  if (!isLinkWord(textAround(behind, linksIn(behind)))) return [label];
  const { style, isListed } = label;
  return [
    { ...label, value: before.replace(BEFORE_LINKS, '') },
    { label: '', field: 'link', style, isListed, isInline: true, value: behind },
  ];
}

/** The matches of `INLINE` in a value. Most of a long text is far from any sign, and is passed over. */
function* inlineMatches(value: string): Generator<RegExpExecArray> {
  const [signs, labels] = [new RegExp(SIGN), new RegExp(INLINE)];
  let end = 0;
  for (let sign = signs.exec(value); sign !== null; sign = signs.exec(value)) {
    labels.lastIndex = Math.max(end, sign.index - REACH.before);
    const match = labels.exec(value.slice(0, sign.index + REACH.behind));
    signs.lastIndex = sign.index + 1;
    // One that begins behind the sign has a sign of its own, and may not be whole here.
    if (match === null || match.index > sign.index) continue;
    yield match;
    end = match.index + match[0].length;
    signs.lastIndex = end;
  }
}

/** Cuts `2024-01-02 | Updated: 2024-02-03` after the label `Published` into two labels, but not inside a link. */
export function splitInline(first: Label): Label[] {
  const { style, isListed, value } = first;
  const isShort = SHORT_FIELDS.has(first.field) && (first.field !== 'note' || style === 'bold');
  if (first.field === undefined || (!isShort && !/[|｜│·(（]/.test(value))) return [first];
  const links = linksIn(value);
  const labels: Label[] = [];
  let [open, from, passed, isInBracket] = [first, 0, 0, false];
  for (const match of inlineMatches(value)) {
    const mark = markOf(value, match);
    if (mark === undefined) continue;
    while ((links[passed]?.end ?? Infinity) <= mark.start) passed++;
    if ((links[passed]?.start ?? Infinity) <= mark.start) continue;
    const before = value.slice(from, mark.start);
    const isBracketed =
      open.field === 'note' && mark.field !== undefined && value.length < MAX_REMARK && BRACKET.test(before);
    const isFree = SHORT_FIELDS.has(open.field) && (open.field !== 'note' || open.isInline === true);
    if (!isFree && !isBracketed && !DIVIDER.test(before.slice(-MAX_BEFORE))) continue;
    isInBracket = isBracketed;
    labels.push({ ...open, value: before.replace(BEFORE, '') });
    from = mark.end;
    const { label, field } = mark;
    open = { label, ...(field === undefined ? {} : { field }), style, isListed, isInline: true, value: '' };
  }
  const last = value.slice(from);
  labels.push({ ...open, value: isInBracket ? last.replace(CLOSING, '') : last });
  return labels.flatMap(withLinksApart);
}
