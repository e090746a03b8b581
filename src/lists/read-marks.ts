import { readPapers, setRead } from '../client/read-papers.ts';
import { idOf, rowsOf } from './rows.ts';

/** Shows which papers of the page have been read. */
export function showRead(): void {
  const read = readPapers();
  for (const row of rowsOf()) row.classList.toggle('read', read.has(idOf(row)));
}

/** Marks the paper of a row as read, or as not read. */
export function markRead(row: HTMLElement, isRead: boolean): void {
  setRead(idOf(row), isRead);
  row.classList.toggle('read', isRead);
}
