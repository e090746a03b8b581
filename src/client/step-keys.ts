import { isTyping } from './is-typing.ts';

const STEPS: Partial<Record<string, string>> = { ArrowLeft: 'prev', ArrowRight: 'next' };

/** Wires ← and →: to the page before this one and to the next, where it stands in a row of pages. */
export function listenForSteps(): void {
  document.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (step === undefined || event.defaultPrevented || isTyping(event.target)) return;
    if (event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) return;
    if (document.querySelector('dialog[open]')) return;
    document.querySelector<HTMLAnchorElement>(`main a[rel=${step}]`)?.click();
  });
}
