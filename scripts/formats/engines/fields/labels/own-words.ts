import { perObject } from '../../../../per-object.ts';
import type { Reading } from '../../../format.ts';
import type { LabelledField } from './labels.ts';

type Read = (lines: readonly string[]) => Reading;

/** For each field a label that the dictionary has; a note keeps its own. */
const KNOWN_LABELS: Readonly<Record<Exclude<LabelledField, 'note'>, string>> = {
  title: 'Title',
  titleZh: '中文标题',
  authors: 'Authors',
  date: 'Date',
  id: 'Link',
  code: 'Code',
  link: 'Project',
  topic: 'Topics',
  abstract: 'Abstract',
  abstractZh: '中文摘要',
  nothing: 'Version',
};
/** `- **`, `### `, `> `, `  "` before a label */
const BEFORE = String.raw`[\s>*+•·#_"'【{,-]{0,20}`;
/** `:** `, `": `, or the end of a heading */
const AFTER = String.raw`[*_"'】]{0,3}\s{0,3}(?:[:：][*_]{0,3}|$)`;
/** Signs that have a meaning in a pattern. */
const SIGNS = /[.*+?^${}()|[\]\\/-]/g;

function labelPattern(labels: readonly string[]): RegExp {
  const longestFirst = [...labels].sort((a, b) => b.length - a.length);
  const names = longestFirst.map((label) => label.replace(SIGNS, '\\$&')).join('|');
  return new RegExp(`^(?<before>${BEFORE})(?<label>${names})(?<after>${AFTER})`, 'u');
}

/**
 * A reader for a digest whose labels, headings or keys the dictionary lacks, or has another field for: `fields` says
 * what they stand for in this digest alone. A key of `fields` is a label exactly as in the digest, without signs.
 */
export function withFields(fields: Readonly<Record<string, LabelledField>>, read: Read): Read {
  const pattern = labelPattern(Object.keys(fields));
  const relabel = (text: string): string => {
    const { before, label, after } = pattern.exec(text)?.groups ?? {};
    const field = label === undefined ? undefined : fields[label];
    if (label === undefined || field === undefined) return text;
    const rest = text.slice(`${before}${label}${after}`.length);
    if (field !== 'note') return `${before}${KNOWN_LABELS[field]}${after}${rest}`;
    return /^[:：]$/.test(after?.trim() ?? '') ? `${before}**${label}:**${rest}` : text;
  };
  return perObject((lines: readonly string[]) => read(lines.map(relabel)));
}

/** A reader for a digest with lines of its own that carry no data: lines that fit `pattern` are furniture wherever they stand. */
export function withFurniture(pattern: RegExp, read: Read): Read {
  return (lines) => {
    const own = lines.flatMap((text, index) => (pattern.test(text) ? [index + 1] : []));
    const reading = read(lines.map((text) => (pattern.test(text) ? '' : text)));
    return { ...reading, furniture: [...reading.furniture, ...own] };
  };
}
