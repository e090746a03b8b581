import { h, render } from 'preact';
import { keepRoom } from '../own/own-room.ts';
import { ownPaper } from '../own/own-state.ts';
import { Signs } from '../own/signs.tsx';
import type { OwnPaper } from '../reader/schema.ts';
import { idOf } from './rows.ts';

const isShown = (own: OwnPaper | undefined): own is OwnPaper =>
  own?.note !== undefined || (own?.tags?.length ?? 0) > 0;

/** Shows after what is known of papers that there is a note, and tags, and keeps room for it. */
export function showSigns(rows: readonly HTMLElement[]): void {
  const room = rows.map((row): [string, number | undefined] => {
    const own = ownPaper(idOf(row));
    const before = row.querySelector('.signs');
    if (!isShown(own)) {
      before?.remove();
      return [idOf(row), undefined];
    }
    const place = before ?? document.createElement('span');
    place.className = 'signs';
    if (before === null) row.querySelector('.meta')?.append(place);
    render(h(Signs, own), place);
    return [idOf(row), 0];
  });
  keepRoom(room);
}
