import { isChinese } from '../../../../../src/text/script.ts';
import { DATE_CELL, DATE_LINE } from '../../../../text/date-shapes.ts';
import { isNameList, isOneName } from '../../../../text/name-list.ts';
import { parseDate } from '../../../../text/parse-date.ts';
import type { Excerpt } from '../../../format.ts';
import { excerptOf, isBlank } from '../../../lines.ts';
import { unbold } from '../../fields/cell-text.ts';
import { isCategoryList } from '../../fields/headings/categories.ts';
import type { LabelledField } from '../../fields/labels/labels.ts';
import { idBefore } from '../../fields/links/paper-links.ts';
import { give, type RecordDraft } from '../../fields/record-draft.ts';
import { lengthInLetters } from '../../fields/text-shapes.ts';
import { takeBracketedFacts } from './bracketed-facts.ts';
import { takeMetaLine } from './meta-lines.ts';

/** `*A. Author,B. Author*`, `_A. Author_` */
const ITALIC = /^(?:\*(?!\*)[^*]{1,4000}\*|_(?!_)[^_]{1,4000}_)$/;
/** `_最新论文_`: a line in italics that is no text */
const MAX_TAG_LENGTH = 40;
/** `今日速递`: fewer letters than this, without the end of a sentence, are no abstract; a Chinese character counts as several. */
const MIN_TEXT_LETTERS = 45;
const SENTENCE_END = /[.。!！?？;；:：,，]/;
/** `_2024-05-20_ · …`, `https://…`, `arXiv 2024. [[PDF](…)]`: what may stand below a name, and is no text that goes on */
const NO_TEXT = /^\s*(?:$|https?:|[^\p{L}\s]|[^\]]{0,60}\]\()/iu;
/** `- A. Author, B. Author`; `; A. Author` behind a link */
const LIST_MARK = /^[-*+•;,；，]\s+/;
/** `By A. Author` */
const BY = /^(?:by|authors?)\s+/i;

const isName = (text: string, isAlone: boolean): boolean => isNameList(text) || (isAlone && isOneName(text));

/**
 * The field of an unlabelled line, by its shape: authors, a date, categories; `undefined` for any other text. One name is an
 * author only where it stands alone.
 */
function shapeOf(text: string, isAlone: boolean): { field: LabelledField; text: string } | undefined {
  const date = DATE_LINE.exec(text)?.groups?.date;
  if (date !== undefined) return { field: 'date', text: date };
  if (DATE_CELL.test(text) && parseDate(text) !== undefined) return { field: 'date', text };
  if (isCategoryList(text)) return { field: 'topic', text };
  const names = (ITALIC.test(text) ? text.slice(1, -1) : text).replace(BY, '').trim();
  if (
    ITALIC.test(text) &&
    text.length <= MAX_TAG_LENGTH &&
    !SENTENCE_END.test(text) &&
    !isName(names, isAlone)
  )
    return { field: 'note', text: names };
  return isName(names, isAlone) ? { field: 'authors', text: names } : undefined;
}

/** A longer line is a text; in UTF-16 code units. */
const MAX_TITLE = 250;
/** True for a line of names and nothing else. */
const isNames = (text: string): boolean => {
  const bare = text.trim();
  return isNameList((ITALIC.test(bare) ? bare.slice(1, -1) : bare).replace(BY, ''));
};

/** A translation stands no further below its title than this, in lines. */
const MAX_TITLE_GAP = 4;

/** Words with a capital, of those that titles write with one */
const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}/gu;
const LONG_WORD = /(?<![\p{L}\p{N}])\p{L}{4,}/gu;

/** True for an English title that stands alone: several words, most with a capital, without the end of a sentence. */
function isTitleCase(text: string): boolean {
  const words = text.match(LONG_WORD)?.length ?? 0;
  const capitals = text.match(CAPITAL)?.length ?? 0;
  return words >= 3 && capitals * 2 > words && text.length <= MAX_TITLE && !/[.。!！]$/.test(text);
}

/** True for a line in bold or in the case of titles (`**A Title**`) in the language that the title is not in. */
function isOtherTitle({ title, titleZh }: RecordDraft, { text, line }: Excerpt): boolean {
  const bare = unbold(text);
  if (title === undefined || titleZh !== undefined || line - title.line > MAX_TITLE_GAP) return false;
  if (bare === text && !isTitleCase(text)) return false;
  return isChinese(bare) !== isChinese(title.text);
}

/**
 * Adds one line to the record, if its shape tells its field; false if not. Where names stand on the next line
 * (`isOnlyName` is false), one name among other values is that of a journal.
 */
function takeLine(record: RecordDraft, given: Excerpt, isAlone: boolean, isOnlyName: boolean): boolean {
  const { line } = given;
  const text = given.text.replace(LIST_MARK, '');
  const isBelowTitle = isAlone && record.authors === undefined && record.title !== undefined;
  const led = idBefore(text);
  if (led !== undefined) {
    give(record, 'id', { text: led.id, line }, '');
    return led.rest === '' || takeLine(record, { text: led.rest, line }, true, isOnlyName);
  }
  if (takeMetaLine(record, { text, line }, isOnlyName)) return true;
  const shaped = shapeOf(text, isBelowTitle);
  if (shaped === undefined && !isOtherTitle(record, { text, line })) return false;
  give(record, shaped?.field ?? 'title', { text: shaped?.text ?? text, line }, '');
  return true;
}

/** True for a few words that are no text. */
function isScrap(text: string): boolean {
  return lengthInLetters(text) < MIN_TEXT_LETTERS && !SENTENCE_END.test(text);
}

/**
 * Adds the first lines of a text to the record, as far as their shapes tell their fields; gives the rest of the text.
 * A few words that are no text become a note.
 */
export function takeShapedLines(record: RecordDraft, { text, line }: Excerpt): Excerpt | undefined {
  const lines = text.split('\n').map((one, index) => ({ text: one, number: line + index }));
  const [first] = lines;
  if (first !== undefined) first.text = takeBracketedFacts(record, { text: first.text, line }) ?? first.text;
  const isAlone = (index: number): boolean => NO_TEXT.test(lines[index + 1]?.text ?? '');
  const hasNames = (index: number): boolean => isNames(lines[index + 1]?.text ?? '');
  const end = lines.findIndex(
    (one, index) =>
      !isBlank(one.text) &&
      !takeLine(record, { text: one.text.trim(), line: one.number }, isAlone(index), !hasNames(index)),
  );
  const rest = end < 0 ? undefined : excerptOf(lines.slice(end));
  if (rest === undefined || !isScrap(rest.text)) return rest;
  give(record, 'note', rest, '');
  return undefined;
}
