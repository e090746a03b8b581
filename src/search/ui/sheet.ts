import type { Label } from '../../schema/site.ts';
import { countLabel, PAPERS } from '../../site/counts.ts';
import { href } from '../../site/href.ts';
import type { Answer } from '../answer.ts';
import { openSearch } from '../engine/connect.ts';
import { type TypedSearch, textSearch } from '../query/request.ts';
import { element } from './dom/element.ts';
import { labelSpans } from './dom/label.ts';
import { searchOfClick, searchPageOf } from './dom/search-link.ts';
import { withPreference } from './related-preference.ts';
import { walkResults } from './result-walk.ts';
import { type SheetFrame, sheetFrame } from './sheet-frame.ts';
import { listenForTyping } from './typing.ts';
import { searchView } from './view.ts';

const PAGE = 8;

const HELP: Label = {
  en: 'Titles, abstracts, authors and ids, in either language: search help',
  zh: '可搜标题、摘要、作者与编号，中英文均可：搜索说明',
};

/** The text of the link to the search page, which has all results, the filters and the help. */
function wayOut(text: string, answer?: Answer): Label {
  if (text === '') return HELP;
  const total = (answer?.total ?? 0) + (answer?.related.total ?? 0);
  if (total === 0) return { en: 'To the search page', zh: '前往搜索页' };
  const count = countLabel(total, PAPERS);
  return { en: `All results (${count.en}) and filters`, zh: `全部结果（${count.zh}）与筛选` };
}

function makeSheet(): SheetFrame {
  const client = openSearch(href('pagefind/'));
  const frame = sheetFrame();
  const { dialog, form, box, body } = frame;
  const all = element('a', 'sheet-all');
  all.dataset.searchAll = '';

  let search = textSearch('');
  let latest: Promise<Answer | undefined> | undefined;
  const view = searchView(client, {
    box,
    page: PAGE,
    onChoose: run,
    onShow(text, answer) {
      all.href = searchPageOf(search);
      all.replaceChildren(...labelSpans(wayOut(text, answer)));
    },
  });
  body.append(view.status, view.results, all);

  function run(next: TypedSearch): void {
    search = withPreference(next);
    if (box.value.trim() !== search.text) box.value = search.text;
    latest = view.run(search);
  }

  listenForTyping(
    box,
    () => search.text,
    (text) => run(textSearch(text)),
  );
  walkResults(dialog, box);
  box.addEventListener('focus', () => client.prepare().catch(console.warn), { once: true });

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const answer = await latest;
    const first = dialog.querySelector('[data-paper-id] a');
    if (answer?.isDirect && first instanceof HTMLAnchorElement) first.click();
    else location.assign(searchPageOf(search));
  });
  dialog.addEventListener('click', (event) => {
    const linked = searchOfClick(event);
    if (linked === undefined) return;
    event.preventDefault();
    run(linked);
    box.focus();
  });

  run(search);
  return frame;
}

let sheet: SheetFrame | undefined;

/** Opens the search over the page, with what was searched before. Closing it returns the focus. */
export function openSearchSheet(): void {
  sheet ??= makeSheet();
  if (!sheet.dialog.open) sheet.dialog.showModal();
  sheet.box.focus();
  sheet.box.select();
}
