import { isChinese } from '../../../../src/text/script.ts';
import { DATE_LINE } from '../../../text/date-shapes.ts';
import type { Excerpt } from '../../format.ts';
import { excerptOf, isBlank } from '../../lines.ts';
import { isCategoryList } from '../fields/categories.ts';
import { unbold } from '../fields/cell-text.ts';
import type { LabelledField } from '../fields/labels.ts';
import { isNameList } from '../fields/name-list.ts';
import { idBefore } from '../fields/paper-links.ts';
import { give, type RecordDraft } from '../fields/record-draft.ts';
import { takeMetaLine } from './meta-lines.ts';

/** `*A. Author,B. Author*`, `_A. Author_` */
const ITALIC = /^(?:\*(?!\*)[^*]{1,4000}\*|_(?!_)[^_]{1,4000}_)$/;
/** `2024`, `。`, `words end. Then`: signs of a sentence; `Md. Author` is not one */
const SENTENCE = /\d{4}|[。！？]|\p{Ll}{4}\.\s/u;

/** The field of an unlabelled line, by its shape: authors, a date, categories; `undefined` for any other text. */
function shapeOf(text: string): { field: LabelledField; text: string } | undefined {
  const date = DATE_LINE.exec(text)?.groups?.date;
  if (date !== undefined) return { field: 'date', text: date };
  if (isCategoryList(text)) return { field: 'topic', text };
  if (ITALIC.test(text) && !SENTENCE.test(text)) return { field: 'authors', text: text.slice(1, -1) };
  return isNameList(text) ? { field: 'authors', text } : undefined;
}

/** True for a line in bold (`**A Title**`) in the language that the title is not in. */
function isOtherTitle({ title, titleZh }: RecordDraft, text: string): boolean {
  const bare = unbold(text);
  if (bare === text || title === undefined || titleZh !== undefined) return false;
  return isChinese(bare) !== isChinese(title.text);
}

/** Adds one line to the record, if its shape tells its field; false if not. */
function takeLine(record: RecordDraft, given: Excerpt): boolean {
  const { text, line } = given;
  const led = idBefore(text);
  if (led !== undefined) {
    give(record, 'id', { text: led.id, line }, '');
    return led.rest === '' || takeLine(record, { text: led.rest, line });
  }
  if (takeMetaLine(record, given)) return true;
  const shaped = shapeOf(text);
  if (shaped === undefined && !isOtherTitle(record, text)) return false;
  give(record, shaped?.field ?? 'title', { text: shaped?.text ?? text, line }, '');
  return true;
}

/**
 * Adds the first lines of a text to the record, as far as their shapes tell their fields; gives the rest of the text.
 */
export function takeShapedLines(record: RecordDraft, { text, line }: Excerpt): Excerpt | undefined {
  const lines = text.split('\n').map((one, index) => ({ text: one, number: line + index }));
  const end = lines.findIndex(
    (one) => !isBlank(one.text) && !takeLine(record, { text: one.text.trim(), line: one.number }),
  );
  return end < 0 ? undefined : excerptOf(lines.slice(end));
}
