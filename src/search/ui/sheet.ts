import type { Label } from '../../schema/site.ts';
import { countLabel, PAPERS } from '../../site/counts.ts';
import { href } from '../../site/href.ts';
import type { Answer } from '../answer.ts';
import { openSearch } from '../engine/connect.ts';
import { type Asked, plainly } from '../query/search-address.ts';
import { askedByClick, searchPageOf } from './dom/ask-link.ts';
import { element } from './dom/element.ts';
import { labelSpans } from './dom/label.ts';
import { asWanted } from './related-preference.ts';
import { walkResults } from './result-walk.ts';
import { type SheetFrame, sheetFrame } from './sheet-frame.ts';
import { listenForTyping } from './typing.ts';
import { searchView } from './view.ts';

const PAGE = 8;

const HELP: Label = {
  en: 'Titles, abstracts, authors and ids, in either language: search help',
  zh: '可搜标题、摘要、作者与编号，中英文均可：搜索说明',
};

/** What the link to the search page says, which has everything; its help while nothing is asked for. */
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

  let asked = plainly('');
  let latest: Promise<Answer | undefined> | undefined;
  const view = searchView(client, {
    box,
    page: PAGE,
    onChoose: ask,
    onShow(text, answer) {
      all.href = searchPageOf(asked);
      all.replaceChildren(...labelSpans(wayOut(text, answer)));
    },
  });
  body.append(view.status, view.results, all);

  function ask(next: Asked): void {
    asked = asWanted(next);
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
    const linked = askedByClick(event);
    if (linked === undefined) return;
    event.preventDefault();
    ask(linked);
    box.focus();
  });

  ask(asked);
  return frame;
}

let sheet: SheetFrame | undefined;

/** Opens the search over the page; what was searched before is still there. Closing gives the focus back. */
export function openSearchSheet(): void {
  sheet ??= makeSheet();
  if (!sheet.dialog.open) sheet.dialog.showModal();
  sheet.box.focus();
  sheet.box.select();
}
