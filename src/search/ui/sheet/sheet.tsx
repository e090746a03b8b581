import { render } from 'preact';
import { readAllOwn } from '../../../own/own-state.ts';
import { href } from '../../../site/href.ts';
import searchStyle from '../../../styles/search.css?inline';
import resultsStyle from '../../../styles/search-results.css?inline';
import sheetStyle from '../../../styles/search-sheet.css?inline';
import { openSearch } from '../../engine/connect.ts';
import type { Overview } from '../../engine/overview.ts';
import { type TypedSearch, textSearch } from '../../query/request.ts';
import { NO_SEARCH, type Shown, searchSession } from '../../session.ts';
import { findElement } from '../parts/find-element.ts';
import { searchOfClick, searchPageOf } from '../parts/search-link.tsx';
import { forgetQuery, recentQueries, rememberQuery } from '../recent-queries.ts';
import { withPreference } from '../related-preference.ts';
import { walkResults } from '../result-walk.ts';
import { listenForTyping } from '../typing.ts';
import { typingPause } from '../typing-pause.ts';
import { SheetView } from './sheet-view.tsx';

const PAGE = 8;

/** Adds the styles of search to the page, which has them only once the sheet is opened. */
function adoptStyles(): void {
  for (const text of [searchStyle, resultsStyle, sheetStyle]) {
    const style = new CSSStyleSheet();
    style.replaceSync(text);
    document.adoptedStyleSheets.push(style);
  }
}

/** The sheet, and its box. */
type Sheet = { dialog: HTMLDialogElement; box: HTMLInputElement; open(): void };

function makeSheet(): Sheet {
  const client = openSearch(href('pagefind/'));
  const pause = typingPause();
  const host = document.createElement('div');
  let search = textSearch('');
  let state = NO_SEARCH;
  let recent = recentQueries();
  let overview: Overview | undefined;
  let latest: Promise<Shown | undefined> | undefined;

  const session = searchSession(client, PAGE, (next) => {
    state = next;
    show();
  });
  const focusBox = (): void => box.focus({ preventScroll: true });
  const close = (): void => dialog.close();

  function show(): void {
    render(
      <SheetView
        state={state}
        page={PAGE}
        recent={recent}
        overview={overview}
        rested={pause.rested}
        onRetry={() => {
          focusBox();
          run(search);
        }}
        onMore={session.more}
        onForget={(query) => {
          focusBox();
          forgetQuery(query);
          refresh();
        }}
        onClose={close}
        focusBox={focusBox}
      />,
      host,
    );
  }

  function refresh(): void {
    recent = recentQueries();
    show();
  }

  function run(next: TypedSearch): void {
    search = withPreference(next);
    if (box.value.trim() !== search.text) box.value = search.text;
    pause.typed();
    latest = session.run(search);
  }

  async function prepare(): Promise<void> {
    try {
      overview = await client.prepare();
      show();
    } catch (error) {
      // The first search says what is wrong.
      console.warn(error);
    }
  }

  readAllOwn();
  adoptStyles();
  document.body.append(host);
  show();
  const dialog = findElement(host, 'dialog', HTMLDialogElement);
  const box = findElement(host, 'input[type=search]', HTMLInputElement);

  listenForTyping(
    box,
    () => search.text,
    (text) => run(textSearch(text)),
  );
  walkResults(dialog, box);

  box.form?.addEventListener('submit', async (event) => {
    event.preventDefault();
    rememberQuery(search.text);
    const shown = await latest;
    if (shown?.answer.isDirect) findElement(dialog, '[data-paper-id] a', HTMLAnchorElement).click();
    else location.assign(searchPageOf(search));
  });
  dialog.addEventListener('click', (event) => {
    const isLeaving =
      event.target instanceof Element && event.target.closest('[data-paper-id] a, [data-search-all]');
    if (isLeaving) rememberQuery(search.text);
    const linked = searchOfClick(event);
    if (linked === undefined) return;
    event.preventDefault();
    run(linked);
    focusBox();
  });
  prepare();

  return { dialog, box, open: refresh };
}

let sheet: Sheet | undefined;

/** Opens the search over the page, with what was searched before. Closing it returns the focus. */
export function openSearchSheet(): void {
  sheet ??= makeSheet();
  const { dialog, box, open } = sheet;
  open();
  if (!dialog.open) dialog.showModal();
  box.focus();
  box.select();
}
