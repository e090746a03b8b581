import { recall } from '../client/memory.ts';
import { type KnownPaper, markPaper, now } from '../own/mark-paper.ts';
import { isOwnRead, onOwnState, ownPaper, readOwn } from '../own/own-state.ts';
import { titlesIn } from '../own/titles-in.ts';
import { read, starred } from '../reader/own-paper.ts';
import { idOf, linkOf, rowsOf } from './rows.ts';

/** What is known of the paper of a row: its titles, from the row where it is new, with the address of the page that says more. */
export function knownPaper(row: HTMLElement): KnownPaper {
  const link = linkOf(row);
  const [shown, known] = [titlesIn(link), ownPaper(idOf(row))?.title];
  const facts = { id: idOf(row), title: { en: known?.en ?? shown.en, zh: known?.zh ?? shown.zh } };
  return link === null ? { facts } : { facts, address: link.href };
}

/** Shows in every row what the reader has of its paper. What shows notes and tags is loaded where there is one, or room for one. */
async function showMarks(): Promise<void> {
  // The page of the reader's own shows by itself what there is.
  const rows = rowsOf().filter((row) => row.closest('[data-mine]') === null);
  let hasSigns = recall('room') !== undefined;
  for (const row of rows) {
    const own = ownPaper(idOf(row));
    row.classList.toggle('read', own?.read !== undefined);
    row.querySelector('.star')?.setAttribute('aria-pressed', String(own?.starred !== undefined));
    hasSigns ||= own?.note !== undefined || own?.tags !== undefined;
  }
  if (isOwnRead() && hasSigns) (await import('./row-signs.ts')).showSigns(rows);
}

/** Shows what the reader has of the papers of the page, and whatever changes of it. */
export function startMarks(): void {
  onOwnState(showMarks);
  readOwn(rowsOf().map(idOf));
}

/** Marks the paper of a row as read, or as not read. */
export const markRead = (row: HTMLElement, isRead: boolean, place?: HTMLElement): Promise<void> =>
  markPaper(knownPaper(row), read(isRead, now()), place);

/** Sets or takes the star of a row's paper. */
export const toggleStar = (row: HTMLElement): Promise<void> =>
  markPaper(knownPaper(row), starred(ownPaper(idOf(row))?.starred === undefined, now()), row);
