import { countLabel, PAPERS } from '../../../site/counts.ts';
import { hasHan } from '../../../text/han.ts';
import type { Answer } from '../../answer.ts';
import type { Summary } from '../../index/summary.ts';
import { button, element } from '../dom/element.ts';
import { labelSpans } from '../dom/label.ts';
import { langOf } from '../dom/marked-text.ts';
import type { PagedList } from './paged-list.ts';

/** A concept has up to thirty renderings; so many are named. */
const MAX_WORDS = 4;

/** `强化学习 · 增強式學習`, each in its own language. */
function wordsOf(words: string[]): (Node | string)[] {
  const named = words.slice(0, MAX_WORDS).flatMap((word, index) => {
    const span = element('span', 'word', [word]);
    span.lang = langOf(hasHan(word) ? 'zh' : 'en', word);
    return index === 0 ? [span] : [' · ', span];
  });
  return words.length > MAX_WORDS ? [...named, ' …'] : named;
}

function lineOf({ total, words }: Answer['related']): HTMLSpanElement[] {
  const count = countLabel(total, PAPERS);
  return labelSpans({
    en: ['also: ', ...wordsOf(words), ` — ${count.en}`],
    zh: ['另含：', ...wordsOf(words), ` — ${count.zh}`],
  });
}

export type RelatedList = {
  element: HTMLElement;
  /** Without papers, the line is a button that loads them. */
  show(answer: Answer, papers: Summary[]): void;
  /** Shows the first papers if none are shown. */
  open(): Promise<HTMLLIElement[]>;
};

/** The papers that say the same in other words, under a line that names the words and counts the papers. */
export function relatedList(list: PagedList, onError: (error: unknown) => void): RelatedList {
  const heading = element('h2', 'related-line');
  const opener = button('search-button related-line', [], () =>
    open()
      .then(([first]) => first?.querySelector('a')?.focus())
      .catch(onError),
  );
  opener.dataset.relatedMore = '';
  list.more.dataset.relatedMore = '';
  const section = element('section', 'related', [heading, opener, list.element]);
  section.hidden = true;

  function showAs(isOpen: boolean): void {
    heading.hidden = !isOpen;
    opener.hidden = isOpen;
    if (isOpen) section.append(list.more);
    else list.more.remove();
  }

  async function open(): Promise<HTMLLIElement[]> {
    if (section.hidden || opener.hidden) return [];
    const added = await list.append();
    if (added.length > 0) showAs(true);
    return added;
  }

  return {
    element: section,
    open,
    show({ related }, papers) {
      section.hidden = related.total === 0;
      heading.replaceChildren(...lineOf(related));
      opener.replaceChildren(...lineOf(related));
      list.show(papers, related.total, related.marks);
      showAs(papers.length > 0);
    },
  };
}
