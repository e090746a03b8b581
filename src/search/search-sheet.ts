import { countLabel, PAPERS } from '../lib/count.ts';
import { href } from '../lib/href.ts';
import searchStyle from '../styles/search.css?inline';
import sheetStyle from '../styles/search-sheet.css?inline';
import { type Asked, plainly } from './address.ts';
import type { Answer } from './answer.ts';
import { askedByClick, searchPageOf } from './ask-link.ts';
import { button, element } from './element.ts';
import { labelSpans } from './label.ts';
import { openSearch } from './open-search.ts';
import { isRelatedWanted } from './related-preference.ts';
import { walkResults } from './result-walk.ts';
import { searchView } from './search-view.ts';
import { isOfInputMethod, listenForTyping } from './typing.ts';

const PAGE = 8;

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

function makeSheet(): { dialog: HTMLDialogElement; box: HTMLInputElement } {
  const client = openSearch(href('pagefind/'));
  const box = searchBox();
  const close = button('sheet-close', labelSpans({ en: 'Close', zh: '关闭' }), () => dialog.close());
  const form = element('form', 'sheet-head', [box, close]);
  form.role = 'search';
  form.action = href('search/');
  const all = element('a', 'sheet-all');
  all.dataset.searchAll = '';

  let asked = plainly('');
  let latest: Promise<Answer | undefined> | undefined;
  const view = searchView(client, { page: PAGE, onChoose: ask, onShow: showWayOut });
  const body = element('div', 'sheet-body', [view.status, view.results, all]);
  const dialog = element('dialog', 'search-sheet', [form, body]);
  dialog.ariaLabel = 'Search · 搜索';

  /** The link to the search page, which has everything; to its help while nothing is asked for. */
  function showWayOut(text: string, answer?: Answer): void {
    all.href = searchPageOf(asked);
    const sum = countLabel((answer?.total ?? 0) + (answer?.related.total ?? 0), PAPERS);
    all.replaceChildren(
      ...labelSpans(
        text === ''
          ? {
              en: 'Titles, abstracts, authors and ids, in either language: search help',
              zh: '可搜标题、摘要、作者与编号，中英文均可：搜索说明',
            }
          : answer === undefined || answer.total + answer.related.total === 0
            ? { en: 'To the search page', zh: '前往搜索页' }
            : { en: `All results (${sum.en}) and filters`, zh: `全部结果（${sum.zh}）与筛选` },
      ),
    );
  }

  function ask(next: Asked): void {
    asked = { ...next, withRelated: next.withRelated && isRelatedWanted() };
    if (box.value.trim() !== asked.text) box.value = asked.text;
    latest = view.ask(asked);
  }

  listenForTyping(
    box,
    () => asked.text,
    (text) => ask(plainly(text)),
  );
  walkResults(dialog, box);
  box.addEventListener('focus', () => client.prepare().catch(console.warn), { once: true });

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const answer = await latest;
    const first = dialog.querySelector('[data-paper-id] a');
    if (answer?.isDirect && first instanceof HTMLAnchorElement) first.click();
    else location.assign(searchPageOf(asked));
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
    const linked = askedByClick(event);
    if (linked === undefined) return;
    event.preventDefault();
    ask(linked);
    box.focus();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || isOfInputMethod(event)) return;
    // A search box would be emptied first.
    event.preventDefault();
    dialog.close();
  });

  showWayOut('');
  // Other pages carry none of this style until the sheet is opened.
  for (const text of [searchStyle, sheetStyle]) {
    const style = new CSSStyleSheet();
    style.replaceSync(text);
    document.adoptedStyleSheets.push(style);
  }
  document.body.append(dialog);
  return { dialog, box };
}

let sheet: ReturnType<typeof makeSheet> | undefined;

/** Opens the search over the page; what was searched before is still there. Closing gives the focus back. */
export function openSearchSheet(): void {
  sheet ??= makeSheet();
  if (!sheet.dialog.open) sheet.dialog.showModal();
  sheet.box.focus();
  sheet.box.select();
}
