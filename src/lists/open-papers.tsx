import { render } from 'preact';
import { knownPaper, markRead } from './own-marks.ts';
import { Peek } from './peek.tsx';
import { idOf, isOpen, linkOf, openerOf, rowsOf } from './rows.ts';

/** Opens a paper below its row; it counts as read from then on. */
export function openPaper(row: HTMLElement): void {
  const [opener, link] = [openerOf(row), linkOf(row)];
  if (!opener || !link || isOpen(row)) return;
  const place = document.createElement('div');
  place.dataset.peek = idOf(row);
  place.id = `peek-${idOf(row)}`;
  row.append(place);
  render(<Peek paper={{ ...knownPaper(row), address: link.href }} />, place);
  opener.ariaExpanded = 'true';
  opener.setAttribute('aria-controls', place.id);
  row.classList.add('opened');
  markRead(row, true);
  row.dispatchEvent(new CustomEvent('paper-toggled', { bubbles: true }));
}

/** Closes what is open below a row. */
function closePaper(row: HTMLElement): void {
  const place = row.querySelector<HTMLElement>(':scope > [data-peek]');
  if (place) render(null, place);
  place?.remove();
  openerOf(row)?.removeAttribute('aria-controls');
  openerOf(row)?.setAttribute('aria-expanded', 'false');
  row.classList.remove('opened');
  row.dispatchEvent(new CustomEvent('paper-toggled', { bubbles: true }));
}

export function togglePaper(row: HTMLElement): void {
  if (isOpen(row)) closePaper(row);
  else openPaper(row);
}

/** Opens a paper where it is not open, and the field for a note of it. */
export function writeNote(row: HTMLElement): void {
  openPaper(row);
  row.querySelector<HTMLElement>('[data-peek] [data-own="note"]')?.click();
}

/** The ids of the papers that are open. */
export const openIds = (): string[] => rowsOf().filter(isOpen).map(idOf);
