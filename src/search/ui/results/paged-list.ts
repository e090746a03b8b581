import type { AnswerList, Mark } from '../../answer.ts';
import type { Summary } from '../../index/summary.ts';
import { button, element } from '../dom/element.ts';
import { labelSpans } from '../dom/label.ts';
import { resultItem } from './result-item.ts';
import type { SnippetLines } from './snippet-lines.ts';

/** Loads papers of the answer that is shown; `undefined` if another answer has replaced it. */
export type LoadSummaries = (list: AnswerList, from: number, to: number) => Promise<Summary[] | undefined>;

export type PagedList = {
  element: HTMLOListElement;
  /** Shows one more page; hidden if all papers are shown. */
  more: HTMLButtonElement;
  show(papers: Summary[], total: number, marks: Mark[]): void;
  /** Appends one more page and gives its elements; none while one is being loaded, or if another answer came. */
  append(): Promise<HTMLLIElement[]>;
  isComplete(): boolean;
};

/** One list of an answer, a page at a time. `onMore` is called after each page that the button has loaded. */
export function pagedList(
  list: AnswerList,
  { page, load, lines }: { page: number; load: LoadSummaries; lines: SnippetLines },
  { onMore, onError }: { onMore: () => void; onError: (error: unknown) => void },
): PagedList {
  const items = element('ol', 'results');
  let total = 0;
  let marks: Mark[] = [];
  let isLoading = false;

  const itemOf = (paper: Summary): HTMLLIElement => resultItem(paper, marks, lines.lineFor(paper, marks));
  const isComplete = (): boolean => items.children.length >= total;

  async function append(): Promise<HTMLLIElement[]> {
    if (isLoading) return [];
    isLoading = true;
    try {
      const from = items.children.length;
      const papers = await load(list, from, from + page);
      const added = (papers ?? []).map(itemOf);
      items.append(...added);
      more.hidden = isComplete();
      return added;
    } finally {
      isLoading = false;
    }
  }

  const more = button(
    'search-button',
    labelSpans({ en: `Show ${page} more`, zh: `再显示 ${page} 篇` }),
    async () => {
      try {
        const [first] = await append();
        first?.querySelector('a')?.focus();
        onMore();
      } catch (error) {
        onError(error);
      }
    },
  );
  more.hidden = true;

  return {
    element: items,
    more,
    append,
    isComplete,
    show(papers, newTotal, newMarks) {
      total = newTotal;
      marks = newMarks;
      items.replaceChildren(...papers.map(itemOf));
      more.hidden = isComplete();
    },
  };
}
