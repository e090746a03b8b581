import { href } from '../../site/href.ts';
import searchStyle from '../../styles/search.css?inline';
import sheetStyle from '../../styles/search-sheet.css?inline';
import { button, element } from './dom/element.ts';
import { labelSpans } from './dom/label.ts';
import { isOfInputMethod } from './typing.ts';

function searchBox(): HTMLInputElement {
  const box = element('input', 'search-box');
  box.type = 'search';
  box.name = 'q';
  box.placeholder = 'Search · 搜索';
  box.ariaLabel = 'Search the papers · 搜索论文';
  box.autocomplete = 'off';
  box.autocapitalize = 'off';
  box.spellcheck = false;
  box.enterKeyHint = 'search';
  return box;
}

/** Adds the styles of search to the page, which has them only once the sheet is opened. */
function adoptStyles(): void {
  for (const text of [searchStyle, sheetStyle]) {
    const style = new CSSStyleSheet();
    style.replaceSync(text);
    document.adoptedStyleSheets.push(style);
  }
}

export type SheetFrame = {
  dialog: HTMLDialogElement;
  form: HTMLFormElement;
  box: HTMLInputElement;
  /** The part under the box. */
  body: HTMLElement;
};

/** A sheet over the page with the box at its top. Esc, its button and a click beside it close it. */
export function sheetFrame(): SheetFrame {
  const box = searchBox();
  const close = button('sheet-close', labelSpans({ en: 'Close', zh: '关闭' }), () => dialog.close());
  const form = element('form', 'sheet-head', [box, close]);
  form.role = 'search';
  form.action = href('search/');
  const body = element('div', 'sheet-body');
  const dialog = element('dialog', 'search-sheet', [form, body]);
  dialog.ariaLabel = 'Search · 搜索';
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || isOfInputMethod(event)) return;
    // By default Esc would empty the box first.
    event.preventDefault();
    dialog.close();
  });
  adoptStyles();
  document.body.append(dialog);
  return { dialog, form, box, body };
}
