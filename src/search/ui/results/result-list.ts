import type { Answer } from '../../answer.ts';
import type { Summary } from '../../index/summary.ts';
import type { Query } from '../../query/query.ts';
import type { TypedSearch } from '../../query/request.ts';
import { element } from '../dom/element.ts';
import { emptyState } from './empty-state.ts';
import { type LoadSummaries, pagedList } from './paged-list.ts';
import { relatedList } from './related-list.ts';
import { snippetLines } from './snippet-lines.ts';

/** An answer with the first papers of its lists. */
type Shown = { search: TypedSearch; query: Query; answer: Answer; found: Summary[]; related: Summary[] };

export type ResultList = {
  element: HTMLElement;
  setBusy(isBusy: boolean): void;
  /** Whether any papers are shown. */
  hasPapers(): boolean;
  /** Replaces the answer that is shown. */
  show(shown: Shown): void;
  /** Shows nothing: there is no search, or it failed. */
  clear(text: string): void;
  /** See `SnippetLines`. */
  rest(): void;
};

/** The results: exact ones, then related ones; if there are none, ways on. */
export function resultList(options: {
  page: number;
  load: LoadSummaries;
  onError: (error: unknown) => void;
}): ResultList {
  const { onError } = options;
  const lines = snippetLines();
  const foundList = pagedList(
    'found',
    { ...options, lines },
    {
      onMore: () => {
        if (foundList.isComplete()) related.open().catch(onError);
      },
      onError,
    },
  );
  foundList.more.dataset.searchMore = '';
  const related = relatedList(
    pagedList('related', { ...options, lines }, { onMore: () => {}, onError }),
    onError,
  );
  const nothing = element('div', 'nothing');
  const region = element('div', 'search-results', [
    nothing,
    foundList.element,
    foundList.more,
    related.element,
  ]);
  region.role = 'region';
  region.ariaLabel = 'Results · 结果';
  region.dataset.searchResults = '';

  const say = (text: string, total: number): void => {
    region.dataset.query = text;
    region.dataset.total = String(total);
  };
  const setBusy = (isBusy: boolean): void => region.setAttribute('aria-busy', String(isBusy));
  say('', 0);
  setBusy(false);

  return {
    element: region,
    setBusy,
    rest: lines.rest,
    hasPapers: () => foundList.element.childElementCount + related.element.querySelectorAll('li').length > 0,
    show({ search, query, answer, found, related: relatedPapers }) {
      lines.renew();
      nothing.replaceChildren(...(answer.total > 0 ? [] : emptyState(search, query, answer)));
      foundList.show(found, answer.total, answer.marks);
      related.show(answer, relatedPapers);
      say(search.text, answer.total);
    },
    clear(text) {
      lines.renew();
      nothing.replaceChildren();
      foundList.show([], 0, []);
      related.element.hidden = true;
      related.element.querySelector('ol')?.replaceChildren();
      say(text, 0);
    },
  };
}
