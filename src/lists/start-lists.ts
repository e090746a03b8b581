import { h, render } from 'preact';
import { isPlainClick } from '../client/is-plain-click.ts';
import { keepList } from './keep-list.ts';
import { listenForListKeys } from './list-keys.ts';
import { keepState, keptState, type Narrowing, WHOLE } from './list-state.ts';
import { type ListChoices, ListTools } from './list-tools.tsx';
import { openIds, openPaper, togglePaper } from './open-papers.tsx';
import { startMarks, toggleStar } from './own-marks.ts';
import { paperBody } from './paper-body.ts';
import { idOf, linkOf, rowAt, rowsOf } from './rows.ts';
import { showNews } from './show-news.ts';

let narrowing: Narrowing = WHOLE;

const keep = (): void => keepState({ open: openIds(), narrowing, top: scrollY });

/** Brings back what was open, narrowed and in view, where the browser has not kept the page itself. */
function restore(): void {
  const kept = keptState();
  if (kept === undefined) return;
  narrowing = kept.narrowing;
  const opened = rowsOf().filter((row) => kept.open.includes(idOf(row)));
  for (const row of opened) openPaper(row);
  history.scrollRestoration = 'manual';
  const scroll = (): void => scrollTo({ top: kept.top, behavior: 'instant' });
  const bodies = opened.flatMap((row) => linkOf(row)?.href ?? []).map(paperBody);
  Promise.allSettled(bodies).then(() => requestAnimationFrame(scroll));
}

function onClick(event: MouseEvent): void {
  const row = rowAt(event.target);
  if (!row || !(event.target instanceof Element)) return;
  if (event.target.closest('.opener')) togglePaper(row);
  else if (event.target.closest('.star')) toggleStar(row);
  else if (event.target.closest('a.titles') && isPlainClick(event)) keepList(row);
}

/** Wires the lists of a page: opening papers in place, narrowing, keys, what is read and what is new. */
export function startLists(): void {
  document.addEventListener('click', onClick);
  document.addEventListener('pointerdown', ({ target }) => {
    const row = target instanceof Element && target.closest('.opener') ? rowAt(target) : null;
    const link = row && linkOf(row);
    if (link) paperBody(link.href).catch(() => undefined);
  });
  // A page that is being left cannot keep anything any more.
  addEventListener('scrollend', keep);
  document.addEventListener('paper-toggled', keep);
  startMarks();
  showNews();
  restore();
  listenForListKeys();
  const place = document.querySelector<HTMLElement>('[data-list-tools]');
  if (place) {
    const choices: ListChoices = JSON.parse(place.dataset.choices ?? '{"topics":[],"sources":[]}');
    const onNarrow = (chosen: Narrowing): void => {
      narrowing = chosen;
      keep();
    };
    render(h(ListTools, { choices, initial: narrowing, onNarrow }), place);
  }
}
