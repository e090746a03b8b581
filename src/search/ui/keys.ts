import { isPlainClick } from '../../client/is-plain-click.ts';
import { isTyping } from '../../client/is-typing.ts';

/** Goes to the box of the search page; elsewhere opens the sheet, whose code is loaded the first time. */
async function openSearchBox(link: HTMLAnchorElement): Promise<void> {
  const box = document.querySelector('[data-search] input[type=search]');
  if (box instanceof HTMLInputElement) {
    box.focus();
    box.select();
    return;
  }
  try {
    (await import('./sheet/sheet.tsx')).openSearchSheet();
  } catch (error) {
    // A page that is older than the site cannot load its code; the search page is always there.
    console.warn(error);
    location.assign(link.href);
  }
}

const isInSearchBox = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'search';

/** `/`, wherever a keyboard has it, and ⌘K or Ctrl-K, unless a text is being written. */
function isSearchKey(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  if (event.metaKey !== event.ctrlKey) {
    const isElsewhere = isTyping(event.target) && !isInSearchBox(event.target);
    return event.key.toLowerCase() === 'k' && !event.shiftKey && !isElsewhere;
  }
  return event.key === '/' && !event.metaKey && !isTyping(event.target);
}

/** Wires the masthead's link and the keys of search. Without JavaScript, or with a modifier, the link stays a link. */
export function listenForSearch(): void {
  const link = document.querySelector('a[data-search-link]');
  if (!(link instanceof HTMLAnchorElement)) return;
  link.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    openSearchBox(link);
  });
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || !isSearchKey(event)) return;
    event.preventDefault();
    openSearchBox(link);
  });
}
