import { button } from './dom/element.ts';
import { labelSpans } from './dom/label.ts';

/** The button that shows and hides the help, which is always open while the box is empty. */
export function helpSwitch(help: HTMLElement): { button: HTMLButtonElement; follow(text: string): void } {
  let isAsked = false;

  function show(isShown: boolean): void {
    help.hidden = !isShown;
    toggle.ariaExpanded = String(isShown);
  }
  const toggle = button('help-switch', labelSpans({ en: 'Search help', zh: '搜索说明' }), () => {
    isAsked = help.hidden !== false;
    show(isAsked);
  });
  toggle.setAttribute('aria-controls', help.id);

  return {
    button: toggle,
    follow(text) {
      toggle.hidden = text === '';
      show(text === '' || isAsked);
    },
  };
}
