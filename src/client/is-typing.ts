/** What takes keys as text; a checkbox does not. */
const TEXT = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** True where keys write text, so that they are no commands. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(TEXT);
}
