/** What takes keys as text; a checkbox does not. */
const TEXT = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable]';

/** True where a key writes text instead of being a command. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(TEXT);
}
