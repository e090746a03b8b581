import { isOfInputMethod } from './typing.ts';

/** What the arrow keys stop at, after the box. */
const STOP =
  '[data-paper-id] a.titles, [data-search-more], [data-related-more], [data-search-start] a, [data-search-all]';

const hasModifier = (event: KeyboardEvent): boolean => event.metaKey || event.ctrlKey || event.altKey;

/** A key that writes. A space scrolls the page, and a slash goes to the box anyway. */
const isWriting = ({ key }: KeyboardEvent): boolean =>
  ([...key].length === 1 && key !== ' ' && key !== '/') || key === 'Backspace';

/** ↓ and ↑ walk between the box and the results inside `root`; writing on a result goes on in the box. */
export function walkResults(root: HTMLElement, box: HTMLInputElement): void {
  const stops = (): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>(STOP)].filter((stop) => stop.getClientRects().length > 0);

  function walk(event: KeyboardEvent, steps: 1 | -1): void {
    const all: HTMLElement[] = [box, ...stops()];
    const { activeElement } = document;
    const now = activeElement instanceof HTMLElement ? all.indexOf(activeElement) : -1;
    const next = all[now + steps];
    if (now < 0 || (now === 0 && steps < 0)) return;
    event.preventDefault();
    next?.focus({ preventScroll: true });
    (next?.closest('[data-paper-id]') ?? next)?.scrollIntoView({ block: 'nearest' });
  }

  root.addEventListener('keydown', (event) => {
    if (hasModifier(event) || isOfInputMethod(event)) return;
    if (event.key === 'ArrowDown' && !event.shiftKey) walk(event, 1);
    else if (event.key === 'ArrowUp' && !event.shiftKey) walk(event, -1);
    else if (isWriting(event) && event.target instanceof Element && event.target.matches(STOP)) {
      event.stopPropagation();
      box.focus();
    }
  });
}
