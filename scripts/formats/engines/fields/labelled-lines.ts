import { fieldOfLabel, type LabelledField } from './labels.ts';

/** A label at the beginning of a line, and the text after it. `field` is absent if the dictionary lacks the label. */
export interface Label {
  label: string;
  field?: LabelledField;
  style: 'heading' | 'bold' | 'plain';
  /** True for a label at the beginning of a list item. */
  isListed: boolean;
  /** True for a label that is not the first of its line. */
  isInline?: true;
  value: string;
}

/** `> `, `- `, `1. `, `<li>` before a label */
const MARKS =
  /^(?:\s{0,20}(?:>|[-*+•·]\s|\d{1,4}[.)、]\s|\[\d{1,4}\]\s|<\/?(?:p|div|li|ul|ol|span|details|br|center|td|section)\b[^<>]{0,300}>)){0,8}\s{0,20}/i;
const LIST_MARK = /[-*+•·]\s|\d[.)、]\s|<li/i;
/** `**Authors**:`, `**📝 摘要：**`, `👤 *Authors*:`, `<b>Title:</b>` */
const BOLD =
  /^[^\p{L}\p{N}*_<#[]{0,8}(?:\*{1,3}|<b>|<strong>)\s?(?<label>[^*<:：]{1,60}?)\s?(?<inside>[:：]?)\s?(?<close>\*{1,3}|<\/b>|<\/strong>)\s{0,3}(?<after>[:：]?)\s{0,20}/iu;
/** `<summary>Abstract</summary>` */
const SUMMARY = /^<summary>(?:\s?<\w{1,9}>)?(?<label>[^<>]{1,60})(?:<\/\w{1,9}>)?\s?<\/summary>\s{0,20}/i;
/** `【摘要】` */
const BRACKETED = /^【(?<label>[^】]{1,40})】\s{0,3}[:：]?\s{0,20}/;
/** `Authors: `, `作者：` */
const PLAIN = /^(?<label>[^:：*<>|[\]]{1,60})[:：](?!\/\/)\s{0,20}/;
/** `Paper 3`, `论文3` */
const NUMBERED_PAPER = /^(?:paper|article|论文|論文|文章)\s?#?\d{1,4}$/i;
/** `Comments: ` inside `A. Author, B. Author Comments: 9 pages` */
const INLINE = /(?:^|[^\p{L}])(?<label>\p{L}[\p{L} .-]{0,24})(?:\*{0,2}[:：]\*{0,2})(?!\/\/)\s{0,9}/gu;
/** ` | 📅 **` before an inline label */
const BEFORE_INLINE = /[^\p{L}\p{M}\p{N}.)）\]】>]{0,20}$/u;
/** Fields with a short value, so that another label can follow on the same line. */
const INLINE_FIELDS: ReadonlySet<LabelledField> = new Set([
  'authors',
  'date',
  'id',
  'code',
  'link',
  'topic',
  'nothing',
]);
/** Fields whose label, in bold, needs no colon: `**Authors** A, B`. */
const COLONLESS: ReadonlySet<LabelledField> = new Set(['authors', 'date', 'abstract', 'abstractZh']);

function fieldOf(label: string): LabelledField | undefined {
  return NUMBERED_PAPER.test(label.trim()) ? 'title' : fieldOfLabel(label);
}

function labelOf(label: string, style: Label['style'], isListed: boolean, value: string): Label {
  const field = fieldOf(label);
  return { label: label.trim(), ...(field === undefined ? {} : { field }), style, isListed, value };
}

/** The label at the beginning of a text; quotation and list marks are already taken off. */
function firstLabel(text: string, isListed: boolean): Label | undefined {
  const bold = BOLD.exec(text);
  if (bold?.groups !== undefined && bold.groups.label !== undefined) {
    const found = labelOf(bold.groups.label, 'bold', isListed, text.slice(bold[0].length));
    if (bold.groups.inside || bold.groups.after) return found;
    if (found.field === undefined || bold.groups.close === '*') return undefined;
    if (found.value === '') return found.field === 'title' ? undefined : found;
    return COLONLESS.has(found.field) ? found : undefined;
  }
  for (const [pattern, style] of [
    [SUMMARY, 'bold'],
    [BRACKETED, 'bold'],
    [PLAIN, 'plain'],
  ] as const) {
    const match = pattern.exec(text);
    if (match?.groups?.label === undefined) continue;
    const found = labelOf(match.groups.label, style, isListed, text.slice(match[0].length));
    return found.field === undefined ? undefined : found;
  }
  return undefined;
}

/** The longest run of last words that the dictionary has: `Comments` of `B. Author Comments`. */
function knownEnd(words: string): string | undefined {
  const parts = words.split(' ');
  return parts.map((_, index) => parts.slice(index).join(' ')).find((end) => fieldOfLabel(end) !== undefined);
}

/** Cuts `2024-01-02 | Updated: 2024-02-03` after the label `Published` into two labels. */
function splitInline(first: Label): Label[] {
  if (first.field === undefined || !INLINE_FIELDS.has(first.field)) return [first];
  const { style, isListed, value } = first;
  const labels: Label[] = [];
  let [open, from] = [first, 0];
  for (const match of value.matchAll(INLINE)) {
    const words = match.groups?.label ?? '';
    const known = knownEnd(words);
    if (known === undefined) continue;
    const at = match.index + match[0].indexOf(words) + words.length - known.length;
    labels.push({ ...open, value: value.slice(from, at).replace(BEFORE_INLINE, '') });
    from = match.index + match[0].length;
    open = { ...labelOf(known, style, isListed, ''), isInline: true };
  }
  labels.push({ ...open, value: value.slice(from) });
  return labels;
}

/** The labels of a line. A line that does not begin with a label has no labels at all. */
export function labelsOf(text: string): Label[] {
  const marks = MARKS.exec(text)?.[0] ?? '';
  const first = firstLabel(text.slice(marks.length), LIST_MARK.test(marks));
  if (first === undefined) return [];
  // Some lines have the label twice: `**摘要**：摘要：…`
  const again = first.field === undefined ? undefined : firstLabel(first.value, first.isListed);
  const once = again?.field === first.field && again?.label.length ? { ...first, value: again.value } : first;
  return splitInline(once);
}

/** A heading as a label: `### Authors`, `## 📝 摘要（中文）`, `#### Authors: A, B`; `field` is absent in any other. */
export function headingLabel(text: string): Label {
  const [inner] = labelsOf(text);
  if (inner?.field !== undefined) return { ...inner, style: 'heading', isListed: false };
  return labelOf(text, 'heading', false, '');
}
