import { countLabel, PAPERS } from '../lib/count.ts';
import type { Label } from '../schema/site.ts';
import { type Engine, openEngine, type Results } from './engine.ts';
import { labelSpans } from './label.ts';
import { parseQuery, type Query } from './query.ts';
import { PAGE } from './rank.ts';
import { resultItem } from './result-item.ts';
import type { Shown } from './shown.ts';

/** Long enough to skip the letters of a fast typist, too short to be felt. */
const PAUSE_MS = 60;

const LOADING: Label = { en: 'Loading the index…', zh: '正在载入索引…' };
const FAILED: Label = { en: 'The index could not be loaded.', zh: '索引无法载入。' };
const NOTHING: Label = { en: 'No paper has all of this.', zh: '没有论文包含全部这些内容。' };

const NO_RESULTS: Results = { total: 0, load: async () => [] };

function find<T extends HTMLElement>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The search page has no ${selector}.`);
}

const queryOfAddress = (): string => new URLSearchParams(location.search).get('q') ?? '';

function keepInAddress(text: string): void {
  const address = new URL(location.href);
  if (text === '') address.searchParams.delete('q');
  else address.searchParams.set('q', text);
  try {
    history.replaceState(null, '', address);
  } catch {
    // Safari allows 100 changes in 30 seconds: until then the address stays behind.
  }
}

/**
 * Wires the search page: results as you type, the query in the address, one more page of results by button, and a
 * button to try again where the index could not be loaded. `bundle` is the address of Pagefind's folder.
 */
export function startSearchPage(bundle: string): void {
  const box = find('input[type=search]', HTMLInputElement);
  const list = find('[data-search-results]', HTMLElement);
  const status = find('[data-search-status]', HTMLElement);
  const more = find('[data-search-more]', HTMLButtonElement);
  const retry = find('[data-search-retry]', HTMLButtonElement);
  const help = find('[data-search-help]', HTMLElement);

  let engine: Promise<Engine> | undefined;
  let isOpen = false;
  let attempts = 0;
  let current = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let submitted: string | undefined;
  let showMore = async (): Promise<void> => {};

  const say = (label?: Label): void => status.replaceChildren(...(label ? labelSpans(label) : []));

  async function open(): Promise<Engine> {
    engine ??= openEngine(bundle, attempts++);
    await engine;
    isOpen = true;
    return engine;
  }

  function fail(error: unknown): void {
    console.error(error);
    engine = undefined;
    isOpen = false;
    list.ariaBusy = 'false';
    retry.hidden = false;
    say(FAILED);
  }

  /** Puts the results of a query in place of the old ones. */
  function show(text: string, query: Query, results: Results, papers: Shown[]): void {
    const { signal } = current;
    list.replaceChildren(...papers.map((paper) => resultItem(paper, query)));
    list.dataset.query = text;
    list.dataset.total = String(results.total);
    list.ariaBusy = 'false';
    help.hidden = results.total > 0;
    more.hidden = results.total <= papers.length;
    say(text === '' ? undefined : results.total === 0 ? NOTHING : countLabel(results.total, PAPERS));
    showMore = async () => {
      more.hidden = true;
      const next = await results.load(list.children.length, list.children.length + PAGE);
      if (signal.aborted) return;
      const added = next.map((paper) => resultItem(paper, query));
      list.append(...added);
      more.hidden = list.children.length >= results.total;
      added[0]?.querySelector('a')?.focus();
    };
  }

  /** Searches for what is in the box. The old results stay until the new ones are there. */
  async function search(): Promise<void> {
    clearTimeout(timer);
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const text = box.value.trim();
    const query = parseQuery(text);
    retry.hidden = true;
    list.ariaBusy = 'true';
    if (!isOpen && text !== '') say(LOADING);
    try {
      const isEmpty = query.kind === 'parts' && query.parts.length === 0;
      const results = isEmpty ? NO_RESULTS : await (await open()).search(query, signal);
      const papers = await results.load(0, PAGE);
      signal.throwIfAborted();
      show(text, query, results, papers);
    } catch (error) {
      if (!signal.aborted) fail(error);
    }
  }

  box.addEventListener('focus', () => open().catch(() => {}), { once: true });
  box.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      keepInAddress(box.value.trim());
      search();
    }, PAUSE_MS);
  });
  box.addEventListener('compositionend', () => box.dispatchEvent(new Event('input')));
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    keepInAddress(box.value.trim());
    // What was asked for with Enter stays in the history; typing on changes a new entry.
    if (submitted !== location.href) history.pushState(null, '');
    submitted = location.href;
    search();
  });
  addEventListener('popstate', () => {
    box.value = queryOfAddress();
    search();
  });
  more.addEventListener('click', () => showMore().catch(fail));
  retry.addEventListener('click', search);

  box.value = queryOfAddress();
  if (box.value === '') box.focus();
  else search();
}
