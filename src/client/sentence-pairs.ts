import { isTyping } from './is-typing.ts';

/** Reading with aligned sentences: walking the pairs with j and k, linking to one, copying one column alone. */

/** The pairs that are shown: where one language is read alone, those of which it has a sentence. */
const pairs = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('.pair')].filter((pair) => pair.getClientRects().length > 0);

/** Lights one pair, and no other. */
function light(pair: HTMLElement | null): void {
  for (const lit of document.querySelectorAll('.pair.lit')) if (lit !== pair) lit.classList.remove('lit');
  pair?.classList.add('lit');
}

/** Moves the light by a number of pairs and brings it into view. */
function walk(steps: number): void {
  const all = pairs();
  const now = all.findIndex((pair) => pair.matches('.lit, :target, :focus-within'));
  const next =
    all[now < 0 ? (steps > 0 ? 0 : all.length - 1) : Math.min(Math.max(now + steps, 0), all.length - 1)];
  if (!next) return;
  light(next);
  next.querySelector<HTMLElement>('.mark')?.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}

/** Puts the address of a pair on the clipboard, and into the address bar where there is no clipboard. */
async function copyLink(mark: HTMLAnchorElement): Promise<void> {
  history.replaceState(null, '', mark.href);
  light(mark.closest<HTMLElement>('.pair'));
  try {
    await navigator.clipboard.writeText(mark.href);
    mark.dataset.copied = '';
    setTimeout(() => delete mark.dataset.copied, 1500);
  } catch {
    // No clipboard: the address bar has the link.
  }
}

function onClick(event: MouseEvent): void {
  if (!(event.target instanceof Element) || event.target.closest('.pair a:not(.mark)')) return;
  const mark = event.target.closest<HTMLAnchorElement>('a.mark');
  if (mark) {
    // Where a paper is open in a list, the link leads to its page.
    if (mark.pathname !== location.pathname) return;
    event.preventDefault();
    copyLink(mark);
  } else if (getSelection()?.isCollapsed !== false) {
    const sentence = event.target.closest('.s');
    light(sentence?.closest<HTMLElement>('.pair') ?? null);
  }
}

/** While text of one column is being selected, the other one cannot be: so a copy holds one language. */
function onPointerDown(event: PointerEvent): void {
  const cell = event.target instanceof Element ? event.target.closest('.pair > .en, .pair > .zh') : null;
  for (const grid of document.querySelectorAll<HTMLElement>('.parallel[data-selecting]'))
    delete grid.dataset.selecting;
  const grid = cell?.closest<HTMLElement>('.parallel');
  if (grid) grid.dataset.selecting = cell?.classList.contains('en') ? 'en' : 'zh';
}

function onKey(event: KeyboardEvent): void {
  if (isTyping(event.target) || event.metaKey || event.ctrlKey || event.altKey) return;
  if (event.key === 'j') walk(1);
  else if (event.key === 'k') walk(-1);
  else if (event.key === 'Escape') light(null);
}

/** Wires a page that has aligned sentences, or lists in which papers open; there `j` and `k` walk the papers. */
export function listenForPairs(): void {
  const hasPairs = document.querySelector('.pair') !== null;
  if (!hasPairs && !document.querySelector('[data-paper-list]')) return;
  document.addEventListener('click', onClick);
  document.addEventListener('pointerdown', onPointerDown);
  if (hasPairs) document.addEventListener('keydown', onKey);
}
