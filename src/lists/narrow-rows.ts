import { recall, remember, stringsIn } from '../client/memory.ts';
import { ownPaper } from '../own/own-state.ts';
import type { Narrowing } from './list-state.ts';
import { digestsOf, idOf, rowsOf } from './rows.ts';

/** The sources that the reader has hidden, on every list. */
export const hiddenSources = (): string[] => stringsIn(recall('hidden-sources'));

export function hideSource(source: string, isHidden: boolean): void {
  const others = hiddenSources().filter((one) => one !== source);
  remember('hidden-sources', isHidden ? [...others, source] : others);
}

/** How many rows of the page have all of these. */
export const countWith = (has: readonly string[]): number =>
  rowsOf().filter((row) => has.every((one) => hasOf(row).includes(one))).length;

const hasOf = (row: HTMLElement): string[] => (row.dataset.has ?? '').split(' ');

/** True for rows that queries which the reader follows find, once they are marked (`rows-followed`). */
const isMarkedFollowed = (row: HTMLElement): boolean => row.hasAttribute('data-followed');

/** How many rows these are. */
export const countFollowed = (): number => rowsOf().filter(isMarkedFollowed).length;

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The reader's tags of the papers of the page, in order. */
export const tagsOfRows = (): string[] =>
  [...new Set(rowsOf().flatMap((row) => ownPaper(idOf(row))?.tags ?? []))].sort();

/** The id of the heading above a row, which names its topic. */
const topicOf = (row: HTMLElement): string => row.closest('section')?.querySelector('h2')?.id ?? '';

function isShown(
  row: HTMLElement,
  { has, isUnread, isStarred, isFollowed, tag, topic, words }: Narrowing,
  hidden: readonly string[],
): boolean {
  const sources = digestsOf(row).map(({ source }) => source);
  if (sources.length > 0 && sources.every((source) => hidden.includes(source))) return false;
  const own = ownPaper(idOf(row));
  if ((isUnread && own?.read !== undefined) || (isStarred && own?.starred === undefined)) return false;
  if (tag !== '' && !own?.tags?.includes(tag)) return false;
  if (isFollowed && !isMarkedFollowed(row)) return false;
  if (topic !== '' && topicOf(row) !== topic) return false;
  const text = plain(row.textContent ?? '');
  return (
    has.every((one) => hasOf(row).includes(one)) &&
    plain(words)
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

/** Shows the rows that a narrowing leaves, and gives how many these are. A list of one source shows that, hidden elsewhere or not. */
export function narrowRows(narrowing: Narrowing): number {
  const rows = rowsOf();
  const sources = new Set(rows.flatMap((row) => digestsOf(row).map(({ source }) => source)));
  const hidden = sources.size > 1 ? hiddenSources() : [];
  for (const row of rows) row.hidden = !isShown(row, narrowing, hidden);
  return rows.filter((row) => !row.hidden).length;
}
