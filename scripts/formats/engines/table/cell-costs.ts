import { parsePaperAddress } from '../../../../src/schema/paper-address.ts';
import { DATE_CELL, MONTH_AND_DAY } from '../../../text/date-shapes.ts';
import { isEmptyCell } from '../../../text/no-value.ts';
import { hasLetters, unbold, withoutFormatting } from '../fields/cell-text.ts';
import type { LabelledField } from '../fields/labels/labels.ts';
import { linksIn, textAround } from '../fields/links/markdown-links.ts';

/** A column of a table: the field that its header stands for, and the header. */
export interface Column {
  field: LabelledField | undefined;
  label: string;
}

/** What a cell looks like. `isTorn`: it has one bold mark without the other. `isEnded`: it ends with a paper's link. */
export interface CellLook {
  kind: 'empty' | 'date' | 'day' | 'link' | 'names' | 'words' | 'prose';
  isTorn: boolean;
  isEnded: boolean;
}

/** `(Read more on [arXiv](https://…))` */
const LINK_AT_END = /\]\((?<url>[^()\s]*)\)[)*\s]*$/;
/** `A. Author et.al.` */
const AND_OTHERS = /\bet\.? ?al\.?,?$/i;
const BETWEEN_NAMES = /[,;，；、\n]|\band\b/;
/** Longest date, first author or id, and longest name; in UTF-16 code units. */
const MAX_LENGTH = { typed: 80, name: 60 };

/** What each misfit costs. Of two ways to read a row the cheaper one is taken. */
const COST = { unlikely: 1, bar: 1, torn: 2, wrongKind: 3, barAmongNames: 4, missing: 4 };
/** The cost of what no row can mean: a date or a link inside a text, as when two rows are on one line. */
export const NEVER = 1000;

function kindOf(text: string): CellLook['kind'] {
  if (isEmptyCell(text)) return 'empty';
  if (text.length <= MAX_LENGTH.typed) {
    if (DATE_CELL.test(text)) return 'date';
    if (MONTH_AND_DAY.test(text)) return 'day';
    if (AND_OTHERS.test(text)) return 'names';
    if (parsePaperAddress(text) !== undefined) return 'link';
  }
  const links = linksIn(text);
  if (links.length > 0 && !hasLetters(textAround(text, links))) return 'link';
  return text.split(BETWEEN_NAMES).some((part) => part.length > MAX_LENGTH.name) ? 'prose' : 'words';
}

/** The look of a cell. */
export function lookOf(cell: string): CellLook {
  return {
    kind: kindOf(unbold(withoutFormatting(cell))),
    isTorn: cell.split('**').length % 2 === 0,
    isEnded: parsePaperAddress(LINK_AT_END.exec(cell)?.groups?.url ?? '') !== undefined,
  };
}

const TEXT = ['words', 'prose', 'link', 'day'] as const;
/** The kinds of cells that fit a field. */
const KINDS: Readonly<Partial<Record<LabelledField, readonly CellLook['kind'][]>>> = {
  title: TEXT,
  titleZh: [...TEXT, 'empty'],
  authors: ['names', 'words', 'empty'],
  date: ['date', 'day', 'empty'],
  id: ['link', 'empty'],
  code: ['link', 'empty'],
  link: ['link', 'empty'],
  abstract: [...TEXT, 'empty'],
  abstractZh: [...TEXT, 'empty'],
};
const LINKS: ReadonlySet<LabelledField | undefined> = new Set(['id', 'code', 'link'] as const);
const MAY_BE_ABSENT: ReadonlySet<LabelledField | undefined> = new Set([
  ...(['code', 'link', 'note', 'nothing'] as const),
  undefined,
]);

function costOfBars(field: LabelledField | undefined, looks: readonly CellLook[]): number {
  const bars = looks.length - 1;
  const areLinks = looks.every(({ kind }) => kind === 'link' || kind === 'empty');
  if (LINKS.has(field)) return areLinks ? bars * COST.bar : NEVER;
  const isTyped = looks.some(({ kind }) => kind === 'date' || kind === 'link' || kind === 'names');
  const isEnded = looks.slice(0, -1).some((look) => look.isEnded);
  if (field === 'date' || isTyped || isEnded) return NEVER;
  return bars * (field === 'authors' ? COST.barAmongNames : COST.bar);
}

/** What it costs to read cells of these looks as one cell of a column. */
export function costOf({ field }: Column, looks: readonly CellLook[]): number {
  const [look] = looks;
  if (look === undefined) return MAY_BE_ABSENT.has(field) ? COST.unlikely : COST.missing;
  const torn = looks.filter(({ isTorn }) => isTorn).length % 2 === 0 ? 0 : COST.torn;
  if (looks.length > 1) return torn + costOfBars(field, looks);
  const isLikely = field === undefined || (KINDS[field]?.includes(look.kind) ?? true);
  const isTyped = look.kind === 'date' || look.kind === 'link' || look.kind === 'names';
  return torn + (isLikely ? 0 : isTyped ? COST.wrongKind : COST.unlikely);
}
