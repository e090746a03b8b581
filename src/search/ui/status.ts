import type { Label } from '../../schema/site.ts';
import { countLabel, PAPERS } from '../../site/counts.ts';
import { formatNumber } from '../../text/format-number.ts';
import type { Answer } from '../answer.ts';
import type { Failure } from '../failure.ts';
import { button, element } from './dom/element.ts';
import { labelSpans } from './dom/label.ts';

/** After so many milliseconds a search says that it runs; a faster one would only flicker. */
const PATIENCE = 300;

const SEARCHING: Label = { en: 'Searching…', zh: '正在搜索…' };
const NO_WORDS: Label = {
  en: 'There is no word in this to search for: write letters, digits or Chinese characters.',
  zh: '其中没有可以搜索的词：请输入汉字、字母或数字。',
};
const FAILURES: Record<Failure, Label> = {
  offline: {
    en: 'The network cannot be reached. Try again when you are online.',
    zh: '无法连接网络。请在恢复连接后重试。',
  },
  outdated: {
    en: 'The site was updated after you opened this page. Reload it and go on searching.',
    zh: '您打开本页之后，网站已更新。请重新载入，然后继续搜索。',
  },
  broken: {
    en: 'A file that search needs could not be read. Try again, or come back a little later.',
    zh: '搜索所需的文件无法读取。请重试，或稍后再来。',
  },
};

export type SearchStatus = {
  element: HTMLElement;
  /** A search has begun. Says so if it takes long. */
  searching(): void;
  found(answer: Answer): void;
  noWords(): void;
  failed(failure: Failure, reloadAddress: string): void;
  clear(): void;
};

/** One line on the state of the search, which screen readers say, with a button that helps after a failure. */
export function searchStatus(onRetry: () => void): SearchStatus {
  const heard = element('span');
  heard.role = 'status';
  heard.dataset.searchStatus = '';
  const retry = button('search-button', labelSpans({ en: 'Try again', zh: '重试' }), onRetry);
  retry.dataset.searchRetry = '';
  const reload = element('a', 'search-button', labelSpans({ en: 'Reload', zh: '重新载入' }));
  reload.dataset.searchReload = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function say(label?: Label, failure?: Failure): void {
    clearTimeout(timer);
    timer = undefined;
    heard.replaceChildren(...(label ? labelSpans(label) : []));
    retry.hidden = failure === undefined || failure === 'outdated';
    reload.hidden = failure !== 'outdated';
  }
  say();

  return {
    element: element('p', 'search-status', [heard, retry, reload]),
    searching() {
      timer ??= setTimeout(() => say(SEARCHING), PATIENCE);
    },
    found({ total, related }) {
      const count = countLabel(total, PAPERS);
      say(
        related.total === 0
          ? count
          : {
              en: `${count.en} + ${formatNumber(related.total)} with related words`,
              zh: `${count.zh}，相关词另有 ${formatNumber(related.total)} 篇`,
            },
      );
    },
    noWords: () => say(NO_WORDS),
    failed(failure, reloadAddress) {
      reload.href = reloadAddress;
      say(FAILURES[failure], failure);
    },
    clear: () => say(),
  };
}
