import type { Answer } from '../answer.ts';
import type { SearchClient } from '../engine/client.ts';
import { SearchFailure } from '../failure.ts';
import type { Summary } from '../index/summary.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import { type TypedSearch, textSearch } from '../query/request.ts';
import { searchPageOf } from './dom/search-link.ts';
import { type FacetList, facetList } from './facets/facet-list.ts';
import type { LoadSummaries } from './results/paged-list.ts';
import { resultList } from './results/result-list.ts';
import { searchStatus } from './status.ts';
import { type SearchTools, searchTools } from './tools.ts';

export type SearchView = {
  status: HTMLElement;
  tools: SearchTools['element'];
  facets: FacetList['element'];
  results: HTMLElement;
  /**
   * Searches and shows what was found; what is shown stays until then. Gives the answer; `undefined` if there was
   * nothing to search for, if another search came after this one, or if it failed, which `status` says.
   */
  run(search: TypedSearch): Promise<Answer | undefined>;
};

type SearchViewOptions = {
  box: HTMLInputElement;
  /** How many results are shown at a time. */
  page: number;
  /** Gets the search that the reader wants who chose a facet, an order or related words. */
  onChoose: (search: TypedSearch) => void;
  /** Called when an answer is shown, with the text; without an answer if there was nothing to search for. */
  onShow: (text: string, answer?: Answer) => void;
};

/**
 * How many milliseconds typing must rest before an empty answer is shown: a query that ends with an unfinished word
 * hardly ever finds something. What was found before stays until then.
 */
const REST = 250;

const isEmpty = ({ id, clauses, limits }: Query): boolean =>
  id === undefined && clauses.length === 0 && limits.length === 0;

const isNothing = ({ total, related }: Answer): boolean => total + related.total === 0;

/** What a reader sees of a search under its box. The owner places the parts and runs the searches. */
export function searchView(
  client: SearchClient,
  { box, page, onChoose, onShow }: SearchViewOptions,
): SearchView {
  let search = textSearch('');
  /** Searches are numbered; the latest that was begun, and the latest whose answer the client holds. */
  let begun = 0;
  let answered = 0;

  const load: LoadSummaries = async (list, from, to) => {
    const number = answered;
    const papers = await client.load(list, from, to);
    return number === answered ? papers : undefined;
  };

  const status = searchStatus(() => {
    box.focus();
    run(search);
  });
  const results = resultList({ page, load, onError: fail });
  const tools = searchTools((choice) => onChoose({ ...search, ...choice }));
  const facets = facetList((selection) => onChoose({ ...search, selection }));

  function fail(error: unknown): void {
    console.error(error);
    status.failed(error instanceof SearchFailure ? error.failure : 'broken', searchPageOf(search));
  }

  /** The text has no words to search for. */
  function showNothing(text: string): void {
    answered = ++begun;
    results.clear(text);
    results.setBusy(false);
    facets.hide();
    tools.hide();
    if (text === '') status.clear();
    else status.noWords();
    onShow(text);
  }

  /** If the focus was on an old result, moves it to the first new one, or to the box. */
  function keepFocus(change: () => void): void {
    const isWithin = (): boolean => results.element.contains(document.activeElement);
    const wasWithin = isWithin();
    change();
    if (!wasWithin || isWithin()) return;
    (results.element.querySelector<HTMLElement>('a.titles') ?? box).focus({ preventScroll: true });
  }

  async function firstPapers(answer: Answer): Promise<[Summary[], Summary[]] | undefined> {
    const isRelatedShown = answer.total <= page && answer.related.total > 0;
    const [found, related] = await Promise.all([
      answer.total > 0 ? load('found', 0, page) : [],
      isRelatedShown ? load('related', 0, page) : [],
    ]);
    return found && related && [found, related];
  }

  async function find(query: Query, own: TypedSearch): Promise<Answer | undefined> {
    const number = ++begun;
    const { text, ...options } = own;
    results.setBusy(true);
    status.searching();
    try {
      const answer = await client.search({ ...options, query });
      if (answer === undefined || number < answered) return undefined;
      const isTyped = text !== results.element.dataset.query;
      if (isTyped && isNothing(answer) && results.hasPapers()) {
        await new Promise((resolve) => setTimeout(resolve, REST));
        if (number !== begun) return undefined;
      }
      answered = number;
      const first = await firstPapers(answer);
      if (first === undefined) return undefined;
      const [found, related] = first;
      keepFocus(() => results.show({ search: own, query, answer, found, related }));
      tools.show(own, answer);
      facets.show(answer.facets, options.selection);
      status.found(answer);
      onShow(text, answer);
      return number === begun ? answer : undefined;
    } catch (error) {
      if (number === begun) {
        results.clear('');
        fail(error);
      }
      return undefined;
    } finally {
      if (number === begun) results.setBusy(false);
    }
  }

  async function run(next: TypedSearch): Promise<Answer | undefined> {
    search = next;
    results.rest();
    const query = parseQuery(search.text);
    if (!isEmpty(query)) return find(query, search);
    showNothing(search.text);
    return undefined;
  }

  return {
    status: status.element,
    tools: tools.element,
    facets: facets.element,
    results: results.element,
    run,
  };
}
