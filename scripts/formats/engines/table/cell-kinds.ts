import { arxivIdInFileName } from '../../../../src/schema/arxiv-id.ts';
import { parsePaperAddress } from '../../../../src/schema/paper-address.ts';
import { DATE_CELL, MONTH_AND_DAY } from '../../../text/date-shapes.ts';
import { isNameList } from '../../../text/name-list.ts';
import type { Excerpt } from '../../format.ts';
import { hasLetters, linesOfCell, unbold, withoutFormatting } from '../fields/cell-text.ts';
import { plainValue } from '../fields/labels/plain-value.ts';
import { linksIn } from '../fields/links/markdown-links.ts';
import { isLinkWord } from '../fields/links/paper-links.ts';
import { titleOf } from '../fields/titles/cell-title.ts';

/** `Rivers of Attention`, `注意力之河` */
const SEVERAL_WORDS = /\p{L}\S*\s+\S*\p{L}\S*\s+\S*\p{L}|\p{Script=Han}{4}/u;

const bare = (cell: Excerpt): string => plainValue(cell.text);
/** The title in a cell, of whatever kind it is: words that do not only say where a link leads. */
const titleIn = (cell: Excerpt): string => titleOf(cell.text, isLinkWord).title ?? '';

/** True for a date, with or without a year. */
export function isDate(cell: Excerpt): boolean {
  return DATE_CELL.test(bare(cell)) || MONTH_AND_DAY.test(bare(cell));
}

/** True for several names. */
export function isNames(cell: Excerpt): boolean {
  return isNameList(bare(cell));
}

/** True for a link of any address, relative ones too. */
export function isLinked(cell: Excerpt): boolean {
  return linksIn(cell.text).some(({ label }) => hasLetters(label));
}

/** True for a cell with the identifier or an address of a paper, or a link to a file that is named after one. */
export function namesPaper(cell: Excerpt): boolean {
  if (parsePaperAddress(bare(cell)) !== undefined) return true;
  return linksIn(cell.text).some(
    ({ label, url }) =>
      parsePaperAddress(url) !== undefined ||
      parsePaperAddress(label) !== undefined ||
      arxivIdInFileName(url) !== undefined,
  );
}

/** True for a cell of links alone, each with a word that says where it leads. */
export function isLinkWords(cell: Excerpt): boolean {
  return linksIn(cell.text).length > 0 && titleIn(cell) === '';
}

/** True for a link of several words that are a title. */
export function isLinkedTitle(cell: Excerpt): boolean {
  return linksIn(cell.text).some(({ label }) => {
    const text = unbold(withoutFormatting(label));
    return SEVERAL_WORDS.test(text) && !isLinkWord(text) && !isNameList(text);
  });
}

/** True for several words that may be a title, linked or not: its first line is no list of names and no date. */
export function isWords(cell: Excerpt): boolean {
  const first = linesOfCell(cell.text).find(hasLetters) ?? '';
  const title = titleOf(first, isLinkWord).title ?? '';
  return SEVERAL_WORDS.test(title) && !isNameList(unbold(title)) && !isDate(cell);
}

/** True for any text, however short, that is no link word, date or identifier. */
export function isText(cell: Excerpt): boolean {
  return hasLetters(titleIn(cell)) && !isDate(cell) && parsePaperAddress(bare(cell)) === undefined;
}
