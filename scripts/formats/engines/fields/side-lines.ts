import { parsePaperAddress } from '../../../../src/schema/paper-address.ts';
import { addAll } from '../../../../src/text/add-all.ts';
import { hasHan } from '../../../../src/text/han.ts';
import { DATE_CELL } from '../../../text/date-shapes.ts';
import { isNameList } from '../../../text/name-list.ts';
import { hasLetters, TAG, unbold, unfold, withoutFormatting } from './cell-text.ts';
import { isCategoryList } from './headings/categories.ts';
import { labelsOf } from './labels/labelled-lines.ts';
import { fieldOfLabel, type LabelledField } from './labels/labels.ts';
import { linksIn, textAround } from './links/markdown-links.ts';
import { isLinkWord } from './links/paper-links.ts';
import { isProse } from './text-shapes.ts';
import { isBetweenLinks } from './titles/cell-title.ts';

/** What a line beside a title says: the field that it is for, its label if it has one, and its text. */
export interface SideValue {
  field: LabelledField;
  label: string;
  text: string;
  /** The index of the line. */
  index: number;
}

/** `● Key idea: …`, `- It gains 4%`, `2. Language:` */
const BULLET = /^\s*(?:[●•▪◦‣·]|[-*+]\s|\(?\d{1,2}[.)、）]\s?)/;
const SUMMARY = '<summary>';
/** `Details`, `Click to expand`, `展开` */
const SUMMARY_OF_NOTHING =
  /^\P{L}*(?:details?|more|show(?: more)?|click .*|expand|(?:点击)?(?:展开|查看).*)?\P{L}*$/iu;
/** `*A. Author*`, `_ICML 2024_`, `(ICML 2024)` */
const AROUND = /^(?:\*(?!\*)(?<stars>[^*]+)\*|_(?<lines>[^_]+)_|\((?<round>[^()]+)\))$/;
/** `<i>`, `</em>`, `<b>` */
const EMPHASIS = /<\/?(?:i|em|b|strong)>/gi;
/** `隶属：River Lab`, `Team: River Lab` */
const SHORT_LABEL =
  /^[^\p{L}\p{N}]{0,4}(?<label>\p{Script=Han}{1,6}|\p{Lu}\p{L}{1,14}(?: \p{L}{1,14})?)[^\p{L}\p{N}:：]{0,4}[:：][^\p{L}\p{N}]{0,4}(?=\S)/u;

/** A longer line is the first of a text, even if no sentence ends on it; in UTF-16 code units. */
const MAX_REMARK_LENGTH = 60;
const LOWER_CASE = /^\p{Ll}/u;
const LINKS: ReadonlySet<LabelledField> = new Set(['id', 'code', 'link', 'title']);

/** The label of a line that the dictionary may lack, for `readSideLines` to be told those that recur. */
export function shortLabelOf(line: string): string | undefined {
  return SHORT_LABEL.exec(withoutFormatting(line).trim())?.groups?.label;
}

/** The field that the shape of a line tells; `undefined` for text. */
function fieldOfShape(line: string): LabelledField | undefined {
  const bare = unbold(line);
  if (DATE_CELL.test(bare)) return 'date';
  if (parsePaperAddress(bare) !== undefined) return 'id';
  if (isCategoryList(bare)) return 'topic';
  return isNameList(bare) ? 'authors' : undefined;
}

/** What `<details>` holds, under the label of its summary: `<details><summary>Abstract</summary>We grasp.</details>` */
function valueOfDetails(line: string, index: number): SideValue {
  const from = line.indexOf(SUMMARY) + SUMMARY.length;
  const label = line.slice(from, line.indexOf('</summary>', from)).replace(TAG, '').trim();
  const field = fieldOfLabel(label);
  const text = unfold(line).trim();
  return { field: field ?? 'note', label: SUMMARY_OF_NOTHING.test(label) ? '' : label, text, index };
}

/** A line without its links that only say where they lead, and those links. */
function withoutLinkWords(line: string): { text: string; links: string } {
  const links = linksIn(line).filter(({ label }) => isLinkWord(unbold(withoutFormatting(label))));
  if (links.length === 0) return { text: line, links: '' };
  const ends = [0, ...links.map(({ end }) => end)];
  const kept = ends.map((from, index) => line.slice(from, links[index]?.start));
  return {
    text: kept
      .join(' ')
      .replace(/[\s,;|·[(]{1,20}$/, '')
      .trim(),
    links: links.map(({ start, end }) => line.slice(start, end)).join(' '),
  };
}

/** A line with the words of its links in their places: `Ada Byron, Bo Chen` of `[Ada Byron](a), [Bo Chen](b)` */
function withLabels(line: string): string {
  const links = linksIn(line);
  const ends = [0, ...links.map(({ end }) => end)];
  return ends.map((from, at) => `${line.slice(from, links[at]?.start)}${links[at]?.label ?? ''}`).join('');
}

/** The labelled values of a line; none if it has no label that is known or recurs. */
function labelledValues(line: string, index: number, recurring: ReadonlySet<string>): SideValue[] {
  const known = labelsOf(line).filter(
    ({ field, value }) => field !== undefined && !(field === 'nothing' && value === ''),
  );
  if (known.length > 0) {
    return known.map(({ field = 'note', label, value }) => {
      const isOnlyLinks = LINKS.has(field) && linksIn(value).length > 0;
      return { field: field === 'title' && isOnlyLinks ? 'id' : field, label, text: value.trim(), index };
    });
  }
  const short = SHORT_LABEL.exec(line);
  const label = short?.groups?.label;
  if (short === null || label === undefined || !recurring.has(label)) return [];
  return [{ field: 'note', label, text: line.slice(short[0].length), index }];
}

/** True for a line that does not go on with the lines before it: a text below `ICML 2024`, one in another language. */
function beginsAnew(before: string, text: string): boolean {
  if (before === '' || BULLET.test(text)) return false;
  if (hasHan(before) !== hasHan(text)) return true;
  return before.length < MAX_REMARK_LENGTH && !isProse(before) && isProse(text) && !LOWER_CASE.test(text);
}

/**
 * What the lines beside a title say, in order: labelled values, names, dates, links, and texts. A label holds for its
 * line; if nothing stands on that, for the next. `recurring` are labels that other cells have, too.
 */
export function readSideLines(lines: readonly string[], recurring: ReadonlySet<string>): SideValue[] {
  const values: SideValue[] = [];
  let open: SideValue | undefined;
  lines.forEach((given, index) => {
    if (unfold(given) !== given) {
      values.push(valueOfDetails(given, index));
      open = undefined;
      return;
    }
    const line = withoutFormatting(given).trim();
    const { text, links } = withoutLinkWords(line);
    const isInText = open !== undefined && (BULLET.test(text) || open.text === '');
    const labelled = isInText && open?.text !== '' ? [] : labelledValues(line, index, recurring);
    if (labelled.length > 0) {
      addAll(values, labelled);
      const last = labelled.at(-1);
      open = last?.text === '' ? last : undefined;
      return;
    }
    if (links !== '') values.push({ field: 'id', label: '', text: links, index });
    const around = AROUND.exec(text)?.groups;
    const bare = (around?.stars ?? around?.lines ?? around?.round ?? text).replace(EMPHASIS, '');
    const unlinked = withLabels(bare);
    const field = isInText ? undefined : fieldOfShape(unlinked);
    if (field !== undefined) values.push({ field, label: '', text: unlinked, index });
    else if (isBetweenLinks(textAround(bare, linksIn(bare)))) {
      if (linksIn(bare).length > 0) values.push({ field: 'link', label: '', text: bare, index });
    } else if (open !== undefined && !beginsAnew(open.text, text))
      open.text = open.text === '' ? text : `${open.text}\n${text}`;
    else {
      open = { field: 'note', label: '', text, index };
      values.push(open);
    }
  });
  return values
    .filter(({ text, field }) => hasLetters(text) || field === 'date' || field === 'id')
    .map((value) =>
      value.field === 'note' && value.label === '' && isProse(value.text)
        ? { ...value, field: 'abstract' }
        : value,
    );
}
