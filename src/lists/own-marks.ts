import { h, render } from 'preact';
import { read, starred } from '../reader/own-paper.ts';
import type { OwnPaper } from '../reader/schema.ts';
import { titlesIn } from '../reader/ui/facts-of-page.ts';
import { type KnownPaper, markPaper, now } from '../reader/ui/mark-paper.ts';
import { keepRoom } from '../reader/ui/own-room.ts';
import { isOwnRead, onOwnState, ownPaper, readOwn } from '../reader/ui/own-state.ts';
import { Signs } from '../reader/ui/signs.tsx';
import { idOf, linkOf, rowsOf } from './rows.ts';

/** What a row says of its paper, with the address of the page that says more. */
export function knownPaper(row: HTMLElement): KnownPaper {
  const link = linkOf(row);
  const facts = { id: idOf(row), title: titlesIn(link) };
  return link === null ? { facts } : { facts, address: link.href };
}

const hasSigns = (own: OwnPaper | undefined): boolean =>
  own?.note !== undefined || (own?.tags?.length ?? 0) > 0;

/** Shows after what is known of a paper that there is a note of it, and its tags. */
function showSigns(row: HTMLElement, own: OwnPaper | undefined): void {
  const before = row.querySelector('.signs');
  if (own === undefined || !hasSigns(own)) {
    before?.remove();
    return;
  }
  const place = before ?? document.createElement('span');
  place.className = 'signs';
  if (before === null) row.querySelector('.meta')?.append(place);
  render(h(Signs, own), place);
}

/** Shows in every row what the reader has of its paper. */
function showMarks(): void {
  const rows = rowsOf();
  for (const row of rows) {
    const own = ownPaper(idOf(row));
    row.classList.toggle('read', own?.read !== undefined);
    row.querySelector('.star')?.setAttribute('aria-pressed', String(own?.starred !== undefined));
    showSigns(row, own);
  }
  if (isOwnRead()) keepRoom(rows.map((row) => [idOf(row), hasSigns(ownPaper(idOf(row))) ? 0 : undefined]));
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
