import { isTyping } from './is-typing.ts';

const WAYS: Partial<Record<string, string>> = {
  ArrowLeft: 'main a[rel="prev"][href]',
  ArrowRight: 'main a[rel="next"][href]',
  u: '.strip .list[href]',
};

/** Wires ← and →, to the page before this one and to the next where it stands in a row of pages, and `u`, to their list. */
export function listenForSteps(): void {
  document.addEventListener('keydown', (event) => {
    const { target, key, metaKey, ctrlKey, altKey, shiftKey, defaultPrevented } = event;
    const way = WAYS[key];
    if (way === undefined || metaKey || ctrlKey || altKey || shiftKey || defaultPrevented) return;
    if (isTyping(target) || target instanceof HTMLInputElement) return;
    if (document.querySelector('dialog[open], :popover-open')) return;
    document.querySelector<HTMLAnchorElement>(way)?.click();
  });
}
