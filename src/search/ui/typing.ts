/** The key code of every key that an input method takes. */
const INPUT_METHOD = 229;

/** Keys that do something in a search box, unless an input method takes them. */
const TAKEN = ['Enter', 'Escape'];

/**
 * Calls `onText` with the trimmed text of a box as soon as it changes, but never while an input method composes: then
 * after the composition. `known` is the text that was searched last: browsers differ in whether an input event follows
 * the end of a composition, and a space changes nothing. Enter that confirms a composition submits nothing, and Escape
 * that gives it up does not empty the box.
 */
export function listenForTyping(
  box: HTMLInputElement,
  known: () => string,
  onText: (text: string) => void,
): void {
  let isComposing = false;

  function check(): void {
    const text = box.value.trim();
    if (!isComposing && text !== known()) onText(text);
  }

  box.addEventListener('compositionstart', () => {
    isComposing = true;
  });
  box.addEventListener('compositionend', () => {
    isComposing = false;
    check();
  });
  box.addEventListener('input', (event) => {
    // A box that is emptied during a composition hears nothing of its end.
    isComposing = event instanceof InputEvent && event.isComposing;
    check();
  });
  // The box is emptied after the event.
  box.form?.addEventListener('reset', () =>
    setTimeout(() => {
      isComposing = false;
      check();
      box.focus();
    }),
  );
  box.addEventListener('keydown', (event) => {
    if (TAKEN.includes(event.key) && isOfInputMethod(event)) event.preventDefault();
  });
}

/**
 * True for a key that belongs to an input method. Safari ends a composition before its Enter, so that only the code
 * tells: `keyCode`, deprecated and without a successor for this.
 */
export const isOfInputMethod = (event: KeyboardEvent): boolean =>
  event.isComposing || Reflect.get(event, 'keyCode') === INPUT_METHOD;
