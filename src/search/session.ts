import type { Answer, AnswerList } from './answer.ts';
import type { SearchClient } from './engine/client.ts';
import type { FoundPaper } from './engine/found-paper.ts';
import { type Failure, SearchFailure } from './failure.ts';
import { parseQuery } from './query/parse-query.ts';
import { isEmptyQuery, type Query } from './query/query.ts';
import { type TypedSearch, textSearch } from './query/request.ts';

/** How many papers of each list of an answer are shown. */
export type Counts = Record<AnswerList, number>;

/** An answer, the number of its search, and those of its papers that were loaded. */
export type Shown = { number: number; search: TypedSearch; query: Query; answer: Answer } & Record<
  AnswerList,
  FoundPaper[]
>;

/** What a reader sees of a search. */
export type SearchState = {
  /** The latest search that was asked for; what is shown stays until it is answered. */
  search: TypedSearch;
  isBusy: boolean;
  /** Absent where there is nothing to search for. */
  shown?: Shown | undefined;
  /** Why the latest search failed, which then shows nothing, or why more of it could not be shown. */
  failure?: Failure | undefined;
};

export const NO_SEARCH: SearchState = { search: textSearch(''), isBusy: false };

export type SearchSession = {
  /**
   * Searches, and shows the first papers: a page of them, or as many as `counts` says. Gives what is shown; `undefined` if
   * there was nothing to search for, if another search came after this one, or if it failed.
   */
  run(search: TypedSearch, counts?: Counts): Promise<Shown | undefined>;
  /** Shows one more page of a list; where all that was found is shown, the first page of what is related, too. */
  more(list: AnswerList): Promise<void>;
};

/**
 * How many milliseconds typing must rest before an empty answer is shown: a query that ends with an unfinished word
 * hardly ever finds something. What was found before stays until then.
 */
const REST = 250;

const isNothing = ({ total, related }: Answer): boolean => total + related.total === 0;

const hasPapers = ({ shown }: SearchState): boolean =>
  shown !== undefined && shown.found.length + shown.related.length > 0;

/** Runs searches one after the other, `page` papers at a time, and hands every new state to `show`. */
export function searchSession(
  client: SearchClient,
  page: number,
  show: (state: SearchState) => void,
): SearchSession {
  let state = NO_SEARCH;
  /** Searches are numbered; the latest that was begun, and the latest whose answer the client holds. */
  let begun = 0;
  let answered = 0;
  let isLoading = false;

  function update(change: Partial<SearchState>): void {
    state = { ...state, ...change };
    show(state);
  }

  function failureOf(error: unknown): Failure {
    console.error(error);
    return error instanceof SearchFailure ? error.failure : 'broken';
  }

  /** Papers of the latest answer; `undefined` if another answer has replaced it. */
  async function load(list: AnswerList, from: number, to: number): Promise<FoundPaper[] | undefined> {
    const number = answered;
    const papers = from < to ? await client.load(list, from, to) : [];
    return number === answered ? papers : undefined;
  }

  async function find(query: Query, search: TypedSearch, counts: Counts): Promise<Shown | undefined> {
    const number = ++begun;
    const { text, ...options } = search;
    const answer = await client.search({ ...options, query });
    if (answer === undefined || number < answered) return undefined;
    const isTyped = text !== state.shown?.search.text;
    if (isTyped && isNothing(answer) && hasPapers(state)) {
      await new Promise((resolve) => setTimeout(resolve, REST));
      if (number !== begun) return undefined;
    }
    answered = number;
    const relatedCount = Math.max(counts.related, answer.total <= counts.found ? page : 0);
    const [found, related] = await Promise.all([
      load('found', 0, Math.min(counts.found, answer.total)),
      load('related', 0, Math.min(relatedCount, answer.related.total)),
    ]);
    if (found === undefined || related === undefined) return undefined;
    const shown = { number, search, query, answer, found, related };
    update({ shown, failure: undefined, isBusy: number !== begun });
    return number === begun ? shown : undefined;
  }

  async function append(list: AnswerList): Promise<void> {
    const { shown } = state;
    if (shown === undefined) return;
    const from = shown[list].length;
    const papers = await load(list, from, from + page);
    if (papers !== undefined && state.shown !== undefined)
      update({ shown: { ...state.shown, [list]: [...shown[list], ...papers] } });
  }

  return {
    async run(search, counts = { found: page, related: 0 }) {
      const query = parseQuery(search.text);
      if (isEmptyQuery(query)) {
        answered = ++begun;
        update({ search, shown: undefined, failure: undefined, isBusy: false });
        return undefined;
      }
      update({ search, isBusy: true });
      const number = begun + 1;
      try {
        return await find(query, search, counts);
      } catch (error) {
        if (number === begun) update({ failure: failureOf(error), shown: undefined, isBusy: false });
        return undefined;
      }
    },
    async more(list) {
      if (isLoading) return;
      isLoading = true;
      try {
        await append(list);
        const { shown } = state;
        const isAllFound = shown !== undefined && shown.found.length >= shown.answer.total;
        if (list === 'found' && isAllFound && shown.related.length === 0) await append('related');
      } catch (error) {
        update({ failure: failureOf(error) });
      } finally {
        isLoading = false;
      }
    },
  };
}
