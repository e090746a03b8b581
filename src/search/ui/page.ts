import type { Answer } from '../answer.ts';
import { openSearch } from '../engine/connect.ts';
import { type Asked, askedOfAddress } from '../query/search-address.ts';
import { askedByClick, searchPageOf } from './dom/ask-link.ts';
import { element } from './dom/element.ts';
import { helpSwitch } from './help.ts';
import { searchHistory } from './history.ts';
import { asWanted, rememberRelated } from './related-preference.ts';
import { walkResults } from './result-walk.ts';
import { listenForTyping } from './typing.ts';
import { searchView } from './view.ts';

const PAGE = 20;

function find<T extends HTMLElement>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The search page has no ${selector}.`);
}

const ofAddress = (): Asked => asWanted(askedOfAddress(location.search));

/** Wires the search page: results as you type, and the address at what is searched. `bundle` is the index's folder. */
export function startSearchPage(bundle: string): void {
  const root = find('[data-search]', HTMLElement);
  const box = find('[data-search] input[type=search]', HTMLInputElement);
  const place = find('[data-search-view]', HTMLElement);
  const help = helpSwitch(find('[data-search-help]', HTMLElement));

  const client = openSearch(bundle);
  const history = searchHistory();
  let asked = ofAddress();
  let latest: Promise<Answer | undefined> | undefined;

  const view = searchView(client, {
    box,
    page: PAGE,
    onChoose(chosen) {
      if (chosen.withRelated !== asked.withRelated) rememberRelated(chosen.withRelated);
      history.push(searchPageOf(chosen));
      ask(chosen);
    },
    onShow: help.follow,
  });
  place.prepend(element('div', 'search-bar', [view.status, view.tools, help.button]), view.facets);
  place.append(view.results);

  function ask(next: Asked): void {
    asked = next;
    if (box.value.trim() !== asked.text) box.value = asked.text;
    latest = view.ask(asked);
  }

  listenForTyping(
    box,
    () => asked.text,
    (text) => {
      history.type(searchPageOf({ ...asked, text }));
      ask({ ...asked, text });
    },
  );
  walkResults(root, box);

  box.form?.addEventListener('submit', async (event) => {
    event.preventDefault();
    history.keep(searchPageOf(asked));
    const answer = await latest;
    if (answer?.isDirect) find('[data-paper-id] a', HTMLAnchorElement).click();
  });
  root.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-search-reload]')) {
      event.preventDefault();
      location.reload();
    }
    const linked = askedByClick(event);
    if (linked === undefined) return;
    event.preventDefault();
    const next = asWanted(linked);
    history.push(searchPageOf(next));
    ask(next);
    scrollTo({ top: 0 });
    box.focus({ preventScroll: true });
  });
  addEventListener('popstate', () => {
    const arrived = ofAddress();
    // A jump within the page is no search.
    if (searchPageOf(arrived) === searchPageOf(asked)) return;
    history.arrive();
    ask(arrived);
  });
  box.addEventListener('focus', () => client.prepare().catch(console.warn), { once: true });

  // Whoever typed before this script came is not made to type again.
  const early = box.value.trim();
  if (early !== '') history.type(searchPageOf({ ...asked, text: early }));
  ask(early === '' ? asked : { ...asked, text: early });
  if (asked.text === '') box.focus();
}
