import { render } from 'preact';
import type { KnownPaper } from './mark-paper.ts';
import { keepRoom } from './own-room.ts';
import { type Asked, OwnText } from './own-text.tsx';

/** Keeps how high the reader's own text stands, for the next time that the page is opened. */
function keepHeight(id: string, text: Element): void {
  new ResizeObserver(() => {
    const { height } = text.getBoundingClientRect();
    const isEdited = text.querySelector('textarea, input') !== null;
    if (!isEdited) keepRoom([[id, height === 0 ? undefined : Math.ceil(height)]]);
  }).observe(text);
}

/** Shows the reader's own text at its place on the page of the paper, and the field that was asked for; asked again, it closes. */
export function showPaperText(place: HTMLElement, paper: KnownPaper, wanted?: Asked): void {
  const isFirst = place.childElementCount === 0;
  const before = place.dataset.asked;
  const asked = wanted === before ? undefined : wanted;
  const onAsk = (next: Asked | undefined): void => {
    // The room that was kept is that of the text before.
    place.style.minBlockSize = '0';
    showPaperText(place, paper, next);
  };
  render(<OwnText paper={paper} asked={asked} onAsk={onAsk} />, place);
  if (isFirst && place.firstElementChild) keepHeight(paper.facts.id, place.firstElementChild);
  place.dataset.asked = asked ?? '';
  for (const name of ['note', 'tags']) {
    const button = document.querySelector<HTMLElement>(`.own [data-own="${name}"]`);
    button?.setAttribute('aria-pressed', String(name === asked));
    if (name === before && asked === undefined) button?.focus({ preventScroll: true });
  }
}
