import { parsePaperAddress } from '../../../../../src/schema/paper-address.ts';
import { DATE_CELL } from '../../../../text/date-shapes.ts';
import { isNameList, isOneName } from '../../../../text/name-list.ts';
import { isCategoryList } from '../../fields/headings/categories.ts';
import { fieldOfSign } from '../../fields/labels/label-signs.ts';
import { labelsOf } from '../../fields/labels/labelled-lines.ts';
import type { LabelledField } from '../../fields/labels/labels.ts';
import { linksIn, textAround, withoutImages } from '../../fields/links/markdown-links.ts';
import { isLinkWord } from '../../fields/links/paper-links.ts';

/** What a part of a line says: its field, and whether its shape leaves no doubt of it. */
export interface MetaPart {
  field: LabelledField;
  label: string;
  text: string;
  isSure: boolean;
}

/** `📅 `, `(`, `_`, `**` around a part */
const AROUND = /^[^\p{L}\p{N}$\\<]{1,20}|[\s_*`()[\],，;；、]{1,20}$/gu;
/** `arXiv 2024`, `NeurIPS 2024.`: where a paper stands, beside its links */
const VENUE = /^\p{L}[\p{L}\p{N} &'’:-]{1,40}\s(?:19|20)\d\d\.?$/u;
/** `arXiv.` */
const STOP = /[.。]$/;
/** `2024.06.` */
const DOT_AFTER_NUMBER = /(?<digit>\d)\.$/;
/** `*A. Author*`, `_A. Author_.`: a name that stands out from what is beside it */
const ITALIC = /^(?:\*(?!\*)[^*]{1,200}\*|_(?!_)[^_]{1,200}_)[.,]?$/;
/** `` `serving` `kernel` `` */
const CODES = /^(?:`[^`]{1,60}`[\s,，、]*)+$/;
const CODE = /`(?<inside>[^`]+)`/g;
/** `A. Author et al. arXiv`, `A; B, 2026, a venue`: names, and what stands behind them */
const NAMES_AND_MORE =
  /^(?<names>.{3,4000}?(?:\bet\.? ?al\.?|(?=[,.]?\s*[(（]?(?:19|20)\d\d\b)))[.,\s(（]{0,4}(?<more>.{0,200})$/i;

/** `*Ada Byron, Bo Li. ICML 2024*`: names, and a venue behind a point; in italics also behind one name */
const NAMES_AND_VENUE =
  /^(?<italic>[*_]?)(?<names>.{3,4000}?\p{Ll}{2})\.\s(?<more>(?!\p{Lu}\.)[^.]{2,60})\.?[*_]?$/u;

const sure = (field: LabelledField, text: string): MetaPart => ({ field, label: '', text, isSure: true });

/** `2026.03`, `March 2026`: a month is no date, but no text either */
const MONTH = /^(?:(?:19|20)\d\d[-/.年]\s?\d{1,2}月?|\p{L}{3,9}\.?,? (?:19|20)\d\d|(?:19|20)\d\d)$/u;

/** True for a part that is only a month or a year: it tells neither for nor against the others. */
export const isMonth = ({ text }: MetaPart): boolean => MONTH.test(text);

function ofShape(text: string): MetaPart | undefined {
  if (MONTH.test(text)) return { ...sure('note', text), isSure: false };
  if (DATE_CELL.test(text)) return sure('date', text);
  if (parsePaperAddress(text) !== undefined) return sure('id', text);
  if (isCategoryList(text)) return sure('topic', text);
  if (isNameList(text)) return sure('authors', text);
  return isOneName(text) ? { ...sure('authors', text), isSure: false } : undefined;
}

/** Names, and what stands behind them, as two parts. */
export function namesAndMore(text: string): MetaPart[] {
  const found = NAMES_AND_MORE.exec(text)?.groups ?? {};
  if (areNames(found.names)) return namesWith(found);
  if (isNameList(text.replace(AROUND, ''))) return [];
  const { italic, ...published } = NAMES_AND_VENUE.exec(text)?.groups ?? {};
  const isList = isNameList(published.names ?? '');
  return isList || (italic !== '' && areNames(published.names)) ? namesWith(published) : [];
}

function areNames(text = ''): boolean {
  const bare = text.replace(AROUND, '');
  return isNameList(bare) || isOneName(bare);
}

/** Names, and a note of what stands behind them. */
function namesWith({ names = '', more = '' }: Record<string, string | undefined>): MetaPart[] {
  const bare = names.replace(AROUND, '');
  const rest = more
    .replace(/[*_]{1,3}/g, '')
    .replace(AROUND, '')
    .replace(STOP, '');
  return [sure('authors', bare), ...(rest === '' ? [] : [{ ...sure('note', rest), isSure: false }])];
}

/** What a part of a line is, by its sign, its label, its links or its shape; a few words of no shape are a note. */
export function metaPartsOf(source: string): MetaPart[] {
  const trimmed = withoutImages(source).trim();
  const signed = fieldOfSign(trimmed);
  const labels = labelsOf(trimmed).filter(({ field }) => field !== undefined);
  if (labels.length > 0)
    return labels.map(({ field = 'note', label, value }) => ({ field, label, text: value, isSure: true }));
  const links = linksIn(trimmed);
  if (links.length > 0) {
    const beside = textAround(trimmed, links).replace(AROUND, '');
    if (VENUE.test(beside) && links.every(({ label }) => isLinkWord(label)))
      return [sure('link', trimmed), { ...sure('note', beside.replace(/\.$/, '')), isSure: false }];
    if (isLinkWord(beside)) return [sure('link', trimmed)];
  }
  if (CODES.test(trimmed)) {
    const codes = [...trimmed.matchAll(CODE)].map(({ groups }) => groups?.inside ?? '');
    return codes.map((code) => ofShape(code) ?? sure('topic', code));
  }
  const text = trimmed.replace(AROUND, '').replace(DOT_AFTER_NUMBER, '$<digit>');
  if (text === '') return [];
  if (signed !== undefined) return [sure(signed, text)];
  const shaped = ofShape(text);
  if (shaped !== undefined)
    return [{ ...shaped, isSure: shaped.isSure || (shaped.field === 'authors' && ITALIC.test(trimmed)) }];
  const named = namesAndMore(text);
  return named.length > 0 ? named : [{ field: 'note', label: '', text, isSure: false }];
}
