import { h, render } from 'preact';
import { noteVisit, type Visit, visitBefore } from '../client/visits.ts';
import { isNewSince } from '../site/new-since.ts';
import { News } from './news.tsx';
import { digestsOf, listOf, rowsOf } from './rows.ts';

/** The days that the front page shows, newest first, with their digests and how many papers each has. */
type Days = [day: string, digests: [id: string, count: number][]][];

const daysOf = (list: HTMLElement): Days => JSON.parse(list.dataset.days ?? '[]');

/** Marks the rows of new papers, and gives how many these are. A paper that an earlier digest has is not new. */
function markRows(before: Visit): number {
  const fresh = rowsOf().filter((row) => {
    const day = listOf(row)?.dataset.day ?? '';
    const ids = digestsOf(row).map(({ id }) => id);
    return !row.querySelector('.seen') && isNewSince(before, day, ids);
  });
  for (const row of fresh) row.classList.add('new');
  return fresh.length;
}

/** Marks the days that have new digests, and gives how many papers these have. */
function markDays(list: HTMLElement, days: Days, before: Visit): number {
  const counts = days.map(([day, digests]) => {
    const fresh = digests.filter(([id]) => isNewSince(before, day, [id]));
    const line = list.querySelector(`[data-day="${day}"]`);
    line?.classList.toggle('new', fresh.length > 0);
    return line === null ? 0 : fresh.reduce((sum, [, count]) => sum + count, 0);
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Marks what is new since the reader's last visit, says how much it is, and notes this visit. */
export function showNews(): void {
  const list = document.querySelector<HTMLElement>('[data-days]');
  const days = list === null ? [] : daysOf(list);
  if (list !== null) {
    const digests = days.flatMap(([, some]) => some.map(([id]) => id));
    noteVisit({ at: Date.now(), digests, from: days.at(-1)?.[0] ?? '' });
  }
  const before = visitBefore();
  if (before === undefined) return;
  const count = markRows(before) + (list === null ? 0 : markDays(list, days, before));
  const place = document.querySelector('[data-news]');
  if (place && list !== null) render(h(News, { count, since: new Date(before.at) }), place);
}
