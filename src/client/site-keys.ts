import { isTyping } from './is-typing.ts';

/** Shows the keys of the site, in a dialog whose code is loaded the first time. */
async function showKeys(): Promise<void> {
  const { openKeysDialog } = await import('./keys/keys-dialog.tsx');
  openKeysDialog();
}

/** Wires `?` and the buttons that show the keys, and `t`, which goes to the front page. */
export function listenForSiteKeys(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-keys]')) showKeys();
  });
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target))
      return;
    if (event.key === '?') showKeys();
    else if (event.key === 't') document.querySelector<HTMLAnchorElement>('a[data-today]')?.click();
  });
}
