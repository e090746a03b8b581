import { render } from 'preact';
import { readAllOwn } from '../../own/own-state.ts';
import { openSearch } from '../engine/connect.ts';
import type { TypedSearch } from '../query/request.ts';
import { searchOfAddress } from '../query/search-address.ts';
import { type Counts, NO_SEARCH, type SearchState, type Shown, searchSession } from '../session.ts';
import { searchHistory } from './history.ts';
import { PageView } from './page-view.tsx';
import { findElement } from './parts/find-element.ts';
import { searchOfClick, searchPageOf } from './parts/search-link.tsx';
import { placeOf } from './place.ts';
import { rememberQuery } from './recent-queries.ts';
import { rememberRelated, withPreference } from './related-preference.ts';
import { walkResults } from './result-walk.ts';
import { listenForTyping } from './typing.ts';
import { typingPause } from './typing-pause.ts';

const PAGE = 20;

/** How long scrolling must rest before the place is kept, in milliseconds: Safari allows 100 changes in 30 seconds. */
const SCROLL_REST = 300;

const ofAddress = (): TypedSearch => withPreference(searchOfAddress(location.search));

/** Wires the search page: results while typing, and the search in the address. `bundle` is the address of the index. */
export function startSearchPage(bundle: string): void {
  const root = findElement(document, '[data-search]', HTMLElement);
  const box = findElement(root, 'input[type=search]', HTMLInputElement);
  const mount = findElement(root, '[data-search-view]', HTMLElement);
  const help = findElement(root, '[data-search-help]', HTMLElement);

  const client = openSearch(bundle);
  const history = searchHistory();
  const pause = typingPause();
  let search = ofAddress();
  let state = NO_SEARCH;
  let latest: Promise<Shown | undefined> | undefined;
  let [isBlank, isHelpAsked] = [false, false];

  const session = searchSession(client, PAGE, (next: SearchState) => {
    state = next;
    // The help of an empty page stays until there is an answer.
    if (!state.isBusy) isBlank = state.shown === undefined && state.search.text === '';
    show();
  });

  function show(): void {
    const isHelpOpen = isBlank || isHelpAsked;
    render(
      <PageView
        state={state}
        page={PAGE}
        help={{ element: help, isOpen: isHelpOpen, isNeeded: isBlank }}
        rested={pause.rested}
        onHelp={() => {
          isHelpAsked = !isHelpOpen;
          show();
        }}
        onRetry={() => {
          box.focus();
          run(search);
        }}
        onMore={(list) => session.more(list).then(keepPlace)}
        onChoose={choose}
        focusBox={focusBox}
      />,
      mount,
    );
  }

  function run(next: TypedSearch, counts?: Counts): Promise<Shown | undefined> {
    search = next;
    if (box.value.trim() !== search.text) box.value = search.text;
    pause.typed();
    latest = session.run(search, counts);
    return latest;
  }

  function choose(chosen: TypedSearch): void {
    if (chosen.withRelated !== search.withRelated) rememberRelated(chosen.withRelated);
    history.push(searchPageOf(chosen));
    run(chosen);
  }

  const focusBox = (): void => box.focus({ preventScroll: true });

  function keepPlace(): void {
    const { shown, isBusy } = state;
    if (shown === undefined || isBusy) return;
    history.mark({ counts: { found: shown.found.length, related: shown.related.length }, top: scrollY });
  }

  /** Runs the search of an entry of the history, and goes to the place in it where the reader was. */
  async function arrive(entry: unknown): Promise<void> {
    const place = placeOf(entry);
    const shown = await run(ofAddress(), place?.counts);
    if (shown !== undefined && place !== undefined) scrollTo({ top: place.top });
  }

  listenForTyping(
    box,
    () => search.text,
    (text) => {
      history.type(searchPageOf({ ...search, text }));
      run({ ...search, text });
    },
  );
  walkResults(root, box);
  readAllOwn();

  box.form?.addEventListener('submit', async (event) => {
    event.preventDefault();
    history.keep(searchPageOf(search));
    rememberQuery(search.text);
    const shown = await latest;
    if (shown?.answer.isDirect) findElement(mount, '[data-paper-id] a', HTMLAnchorElement).click();
  });
  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[data-paper-id] a')) rememberQuery(search.text);
    if (event.target.closest('[data-search-reload]')) {
      event.preventDefault();
      location.reload();
    }
    const linked = searchOfClick(event);
    if (linked === undefined) return;
    event.preventDefault();
    const next = withPreference(linked);
    history.push(searchPageOf(next));
    run(next);
    scrollTo({ top: 0 });
    focusBox();
  });
  addEventListener('popstate', (event) => {
    // A jump within the page changes no search.
    if (searchPageOf(ofAddress()) === searchPageOf(search)) return;
    history.arrive();
    arrive(event.state);
  });
  let scrolling: ReturnType<typeof setTimeout> | undefined;
  addEventListener('scroll', () => {
    clearTimeout(scrolling);
    scrolling = setTimeout(keepPlace, SCROLL_REST);
  });
  box.addEventListener('focus', () => client.prepare().catch(console.warn), { once: true });

  // The browser would go to the place before there is anything at it.
  globalThis.history.scrollRestoration = 'manual';
  // Keeps what was typed before this script was loaded.
  const early = box.value.trim();
  if (early === '' || early === search.text) arrive(globalThis.history.state);
  else {
    history.type(searchPageOf({ ...search, text: early }));
    run({ ...search, text: early });
  }
  if (search.text === '') box.focus();
}
