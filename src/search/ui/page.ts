import type { Answer } from '../answer.ts';
import { openSearch } from '../engine/connect.ts';
import type { TypedSearch } from '../query/request.ts';
import { searchOfAddress } from '../query/search-address.ts';
import { element } from './dom/element.ts';
import { searchOfClick, searchPageOf } from './dom/search-link.ts';
import { helpSwitch } from './help.ts';
import { searchHistory } from './history.ts';
import { rememberRelated, withPreference } from './related-preference.ts';
import { walkResults } from './result-walk.ts';
import { listenForTyping } from './typing.ts';
import { searchView } from './view.ts';

const PAGE = 20;

function find<T extends HTMLElement>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The search page has no ${selector}.`);
}

const ofAddress = (): TypedSearch => withPreference(searchOfAddress(location.search));

/** Wires the search page: results while typing, and the search in the address. `bundle` is the address of the index. */
export function startSearchPage(bundle: string): void {
  const root = find('[data-search]', HTMLElement);
  const box = find('[data-search] input[type=search]', HTMLInputElement);
  const mount = find('[data-search-view]', HTMLElement);
  const help = helpSwitch(find('[data-search-help]', HTMLElement));

  const client = openSearch(bundle);
  const history = searchHistory();
  let search = ofAddress();
  let latest: Promise<Answer | undefined> | undefined;

  const view = searchView(client, {
    box,
    page: PAGE,
    onChoose(chosen) {
      if (chosen.withRelated !== search.withRelated) rememberRelated(chosen.withRelated);
      history.push(searchPageOf(chosen));
      run(chosen);
    },
    onShow: help.follow,
  });
  mount.prepend(element('div', 'search-bar', [view.status, view.tools, help.button]), view.facets);
  mount.append(view.results);

  function run(next: TypedSearch): void {
    search = next;
    if (box.value.trim() !== search.text) box.value = search.text;
    latest = view.run(search);
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

  box.form?.addEventListener('submit', async (event) => {
    event.preventDefault();
    history.keep(searchPageOf(search));
    const answer = await latest;
    if (answer?.isDirect) find('[data-paper-id] a', HTMLAnchorElement).click();
  });
  root.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-search-reload]')) {
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
    box.focus({ preventScroll: true });
  });
  addEventListener('popstate', () => {
    const arrived = ofAddress();
    // A jump within the page changes no search.
    if (searchPageOf(arrived) === searchPageOf(search)) return;
    history.arrive();
    run(arrived);
  });
  box.addEventListener('focus', () => client.prepare().catch(console.warn), { once: true });

  // Keeps what was typed before this script was loaded.
  const early = box.value.trim();
  if (early !== '') history.type(searchPageOf({ ...search, text: early }));
  run(early === '' ? search : { ...search, text: early });
  if (search.text === '') box.focus();
}
