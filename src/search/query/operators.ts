import { fold } from '../../text/fold/fold.ts';
import { cutWords } from '../../text/words.ts';
import type { Condition, Field } from './query.ts';

/** What an operator makes of its value: the field in which it is looked for, or a condition. */
type Reading = { kind: 'field'; field: Field } | Condition;

/** `2023`, `2023-2024`, `2023年至2024年` */
const YEARS = /^(?<first>\d{4})年?(?:[-–—~至到](?<last>\d{4})年?)?$/;
/** `2024`, `2024-09`, `2024/9/1`, `2024年9月1日` */
const DATE = /^(?<year>\d{4})(?:[-/.年](?<month>\d{1,2})(?:[-/.月](?<day>\d{1,2})日?)?)?[年月]?$/;

/** `2024-09` for `2024年9月`; `undefined` for a day that does not exist. */
function isoDate(value: string): string | undefined {
  const { year, month, day } = DATE.exec(value)?.groups ?? {};
  if (year === undefined) return undefined;
  const parts = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []);
  const first = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return first.toISOString().startsWith(parts.join('-')) ? parts.join('-') : undefined;
}

function readYears(value: string): Condition | undefined {
  const { first, last = first } = YEARS.exec(value)?.groups ?? {};
  if (first === undefined || last === undefined) return undefined;
  return first < last ? { kind: 'date', from: first, to: last } : { kind: 'date', from: last, to: first };
}

function readAfter(value: string): Condition | undefined {
  const from = isoDate(value);
  return from === undefined ? undefined : { kind: 'date', from };
}

function readBefore(value: string): Condition | undefined {
  const to = isoDate(value);
  return to === undefined ? undefined : { kind: 'date', to };
}

const HAS = [
  ['code', ['code', '代码', '程式码', '源码']],
  ['zh', ['zh', '中文', 'chinese']],
  ['en', ['en', '英文', 'english']],
] as const;

function readHas(value: string): Condition | undefined {
  const what = HAS.find(([, names]) => names.some((name) => name === value))?.[0];
  return what && { kind: 'has', what };
}

/** Every name of each operator, in lower case, and what it makes of a folded value. */
const OPERATORS: readonly (readonly [readonly string[], (value: string) => Reading | undefined])[] = [
  [['title', '标题', '標題', '题目', '題目'], () => ({ kind: 'field', field: 'title' })],
  [['author', '作者'], () => ({ kind: 'field', field: 'author' })],
  [['topic', '主题', '主題'], (value) => ({ kind: 'topic', value })],
  [['source', '来源', '來源'], (value) => ({ kind: 'source', value })],
  [['year', '年份'], readYears],
  [['after', '之后', '之後'], readAfter],
  [['before', '之前'], readBefore],
  [['has', '有', '含'], readHas],
];

export const OPERATOR_NAMES = OPERATORS.flatMap(([names]) => names);

/** What an operator (upper or lower case) makes of a value as typed; `undefined` if the value is impossible. */
export function readOperator(name: string, value: string): Reading | undefined {
  if (cutWords(value).length === 0) return undefined;
  const read = OPERATORS.find(([names]) => names.includes(name.toLowerCase()))?.[1];
  return read?.(fold(value).trim().replace(/\s+/g, ' '));
}
