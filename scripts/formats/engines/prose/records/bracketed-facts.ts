import { DATE_CELL } from '../../../../text/date-shapes.ts';
import { isNameList, isOneName } from '../../../../text/name-list.ts';
import { parseDate } from '../../../../text/parse-date.ts';
import type { Excerpt } from '../../../format.ts';
import { give, type RecordDraft } from '../../fields/record-draft.ts';

/** `（2024-05-20，A. Author 等）：`, `(A. Author et al., May 20, 2024) `: facts in brackets before a text */
const BRACKETED = /^\s{0,9}[(（](?<inside>[^()（）]{4,400})[)）]\s{0,3}[:：,，.。;；–—-]{0,2}\s{0,9}/;
/** `，` and the like between two facts; the comma of `May 20, 2024` is none */
const BETWEEN = /\s{0,3}(?:,(?!\s?\d{4}\s*(?:$|[,;]))|[，;；、·|｜])\s{0,3}/;

const isDay = (text: string): boolean => DATE_CELL.test(text) && parseDate(text) !== undefined;

/**
 * Adds the day and the names that stand in brackets before a text, and gives what is behind them; `undefined` if there are no
 * such brackets, or anything else is in them.
 */
export function takeBracketedFacts(draft: RecordDraft, { text, line }: Excerpt): string | undefined {
  const match = BRACKETED.exec(text);
  const inside = match?.groups?.inside;
  if (match === null || inside === undefined) return undefined;
  const pieces = inside.split(BETWEEN).filter((piece) => piece.trim() !== '');
  const days = pieces.filter(isDay);
  const names = pieces.filter((piece) => !isDay(piece)).join(', ');
  const isName = isNameList(names) || (days.length > 0 && (names === '' || isOneName(names)));
  if (days.length > 1 || !isName) return undefined;
  for (const day of days) give(draft, 'date', { text: day, line }, '');
  if (names !== '') give(draft, 'authors', { text: names, line }, '');
  return text.slice(match[0].length);
}
