/** What browsers give as the key code of every key that an input method takes. */
const INPUT_METHOD = 229;

/**
 * Calls `onText` at once for every change of a box, but never while an input method composes: then once, after the
 * composition, in whatever order the browser sends its events. Enter that confirms a composition submits nothing.
 */
export function listenForTyping(box: HTMLInputElement, onText: () => void): void {
  let known = box.value;
  let isComposing = false;

  function check(): void {
    if (isComposing || box.value === known) return;
    known = box.value;
    onText();
  }

  box.addEventListener('focus', () => {
    known = box.value;
  });
  box.addEventListener('compositionstart', () => {
    isComposing = true;
  });
  box.addEventListener('compositionend', () => {
    isComposing = false;
    check();
  });
  box.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) check();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && isOfInputMethod(event)) event.preventDefault();
  });
}

/** True for a key that belongs to an input method; Safari ends a composition before its Enter, and says so by the code. */
export const isOfInputMethod = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === INPUT_METHOD;
