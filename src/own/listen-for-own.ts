import { isTyping } from '../client/is-typing.ts';

const KEYS: Partial<Record<string, string>> = { s: 'star', m: 'read', n: 'note' };

/** The button that a key presses. */
function buttonOfKey(event: KeyboardEvent): HTMLElement | null {
  const { key, target, metaKey, ctrlKey, altKey, defaultPrevented } = event;
  const name = KEYS[key];
  if (name === undefined || metaKey || ctrlKey || altKey || defaultPrevented || isTyping(target)) return null;
  if (document.querySelector('dialog[open]')) return null;
  return document.querySelector<HTMLElement>(`.own [data-own="${name}"]`);
}

/**
 * The reader's own of a paper, on its page: opening it marks it as read; buttons (`OwnControls.astro`) and the keys `s`, `m`
 * and `n` set a star, take the mark of reading back, open a field for a note. All that needs no part in the first paint is
 * loaded after it; what is pressed until then is done then.
 */
export function listenForOwn(): void {
  const loading = import('./own-paper-page.ts');
  loading.catch(console.warn);
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.own [data-own]') : null;
    if (button) (await loading).pressOwn(button.dataset.own);
  });
  document.addEventListener('keydown', (event) => {
    const button = buttonOfKey(event);
    if (button === null) return;
    event.preventDefault();
    button.click();
  });
}
