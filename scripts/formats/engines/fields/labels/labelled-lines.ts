import { linksIn, textAround } from '../links/markdown-links.ts';
import { splitInline } from './inline-labels.ts';
import { BOLD, BOLD_WITH_VALUE, BRACKETED, PLAIN, SUMMARY, undressLine } from './label-marks.ts';
import { fieldOfValue, needsNoColon } from './label-values.ts';
import { fieldOfLabel, type LabelledField, OF_PAPERS } from './labels.ts';

/** A label at the beginning of a line, and the text after it. `field` is absent if the dictionary lacks the label. */
export interface Label {
  label: string;
  field?: LabelledField;
  style: 'heading' | 'bold' | 'plain';
  /** True for a label at the beginning of a list item. */
  isListed: boolean;
  /** True for a label that is not the first of its line. */
  isInline?: true;
  /** True for a label in a list of facts about a paper, where each line is a value of its own. */
  isFact?: true;
  value: string;
}

/** `Paper 3`, `论文3` */
const NUMBERED_PAPER = /^(?:paper|article|论文|論文|文章)\s?#?\d{1,4}$/i;
const LETTER = /\p{L}/u;
/** A sign that every label has, so near to the beginning of its line; in UTF-16 code units. */
const SIGN = /[:：*_【<]/;
const MAX_BEFORE_SIGN = 80;

function labelOf(label: string, style: Label['style'], isListed: boolean, value: string): Label {
  const field = NUMBERED_PAPER.test(label.trim()) ? 'title' : fieldOfLabel(label);
  return { label: label.trim(), ...(field === undefined ? {} : { field }), style, isListed, value };
}

const BEYOND_ASCII = /[^\p{ASCII}]/u;
const SHORT_VALUES: ReadonlySet<LabelledField> = new Set(['date', 'topic']);

/** `**Authors**: A, B`, `**Authors** A, B`, `**Title: A Title**`, in a list `- **分类: cs.CL**` */
function boldLabel(text: string, isListed: boolean, isInTag: boolean): Label | undefined {
  const bold = BOLD.exec(text);
  if (bold?.groups?.label !== undefined) {
    const found = labelOf(bold.groups.label, 'bold', isListed, text.slice(bold[0].length));
    if (bold.groups.inside || bold.groups.after) return found;
    if (bold.groups.open?.length === 1) return undefined;
    if (found.field === undefined) return isInTag && found.value !== '' ? found : undefined;
    if (found.value === '') return found.field === 'title' ? undefined : found;
    return needsNoColon(found.field, found.value) ? found : undefined;
  }
  const { label, value } = BOLD_WITH_VALUE.exec(text)?.groups ?? {};
  if (label === undefined || value === undefined) return undefined;
  const found = labelOf(label, 'bold', isListed, value);
  if (found.field === undefined) return undefined;
  // `**STAR: A Title**` in a list is a title; `**简介：…**` is a label.
  const isNoTitle = isListed && (BEYOND_ASCII.test(label) || SHORT_VALUES.has(found.field));
  return isNoTitle || found.field === 'title' || OF_PAPERS.has(found.field) ? found : undefined;
}

/** The label at the beginning of a text; quotation and list marks are already taken off. */
function firstLabel(text: string, isListed: boolean, isInTag = false): Label | undefined {
  if (!SIGN.test(text.slice(0, MAX_BEFORE_SIGN))) return undefined;
  const bold = boldLabel(text, isListed, isInTag);
  if (bold !== undefined) return bold;
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

function refine(label: Label): Label {
  const { field, value } = label;
  return field === undefined ? label : { ...label, field: fieldOfValue(field, label.label, value) };
}

/** The labels of a line. A line that does not begin with a label has no labels at all. */
export function labelsOf(text: string): Label[] {
  const undressed = undressLine(text);
  const first = firstLabel(undressed.text, undressed.isListed, undressed.isInTag);
  if (first === undefined) return [];
  // Some lines have the label twice: `**摘要**：摘要：…`
  const again = first.field === undefined ? undefined : firstLabel(first.value, first.isListed);
  const once = again?.field === first.field && again?.label.length ? { ...first, value: again.value } : first;
  return splitInline(once).map(refine);
}

/** `📝 [Abstract](https://…)`: a heading whose link is its label */
function linkedLabel(text: string): Label | undefined {
  const links = linksIn(text);
  const [link] = links;
  if (link === undefined || links.length > 1 || LETTER.test(textAround(text, links))) return undefined;
  const found = labelOf(link.label, 'heading', false, '');
  return found.field === 'abstract' || found.field === 'abstractZh' ? found : undefined;
}

/** `1. `, `2.1 `, `一、`: the number of a section */
const ORDINAL =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,2}\s?[.、)．:：]?\s|[一二三四五六七八九十]{1,3}\s?[、.．:：)]\s?)/;

/** A heading as a label: `### Authors`, `## 📝 摘要（中文）`, `#### Authors: A, B`; `field` is absent in any other. */
export function headingLabel(text: string): Label {
  const [inner] = labelsOf(text);
  if (inner?.field !== undefined) return { ...inner, style: 'heading', isListed: false };
  const label = linkedLabel(text) ?? labelOf(text, 'heading', false, '');
  const field = label.field ?? labelOf(text.replace(ORDINAL, ''), 'heading', false, '').field;
  return field === undefined ? label : { ...label, field };
}
