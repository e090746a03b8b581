import { isTyping } from '../client/is-typing.ts';
import { keepList } from './keep-list.ts';
import { togglePaper, writeNote } from './open-papers.tsx';
import { markRead, toggleStar } from './own-marks.ts';
import { linkOf, openerOf, rowAt, shownRows } from './rows.ts';

let last: HTMLElement | null = null;

/** The row that has the focus, or had it last. */
function currentRow(): HTMLElement | null {
  const row = rowAt(document.activeElement) ?? last;
  return row?.isConnected && !row.hidden ? row : null;
}

/** Moves the focus by a number of rows, from the first row in view where it is on none. */
function walk(steps: 1 | -1): void {
  const rows = shownRows();
  const now = currentRow();
  const inView = rows.findIndex((row) => row.getBoundingClientRect().bottom > 64);
  const at = now === null ? Math.max(inView, 0) : rows.indexOf(now) + steps;
  const row = rows[Math.min(Math.max(at, 0), rows.length - 1)];
  if (row === undefined) return;
  last = row;
  openerOf(row)?.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
}

function follow(row: HTMLElement): void {
  keepList(row);
  linkOf(row)?.click();
}

/** What the keys of lists do with the row that one is at. */
const ON_ROW: Record<string, (row: HTMLElement) => void> = {
  o: togglePaper,
  Enter: togglePaper,
  l: follow,
  m: (row) => void markRead(row, !row.classList.contains('read'), row),
  s: (row) => void toggleStar(row),
  n: writeNote,
};

/** Enter belongs to what has the focus, if that is something to press. */
const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a, button, summary, select') !== null;

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || isTyping(event.target)) return;
  if (event.metaKey || event.ctrlKey || event.altKey || document.querySelector('dialog[open]')) return;
  const row = currentRow();
  if (event.key === 'j') walk(1);
  else if (event.key === 'k') walk(-1);
  else if (row && Object.hasOwn(ON_ROW, event.key) && !(event.key === 'Enter' && isPressable(event.target)))
    ON_ROW[event.key]?.(row);
  else return;
  event.preventDefault();
}

/** Wires `j` `k` (walk), Enter `o` (open, close), `l` (go to the page), `m` (read or not), `s` (star) and `n` (note). */
export function listenForListKeys(): void {
  document.addEventListener('keydown', onKey);
  document.addEventListener('focusin', ({ target }) => {
    last = rowAt(target) ?? last;
  });
}
