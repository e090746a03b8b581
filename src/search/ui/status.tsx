import { useLayoutEffect, useState } from 'preact/hooks';
import type { Label } from '../../schema/site.ts';
import { countLabel, PAPERS } from '../../site/counts.ts';
import { formatNumber } from '../../text/format-number.ts';
import { Text } from '../../view/text.tsx';
import type { Answer } from '../answer.ts';
import type { Failure } from '../failure.ts';
import type { SearchState } from '../session.ts';
import { searchPageOf } from './parts/search-link.tsx';

/** After so many milliseconds a search says that it runs; a faster one would only flicker. */
const PATIENCE = 300;

const SEARCHING: Label = { en: 'Searching…', zh: '正在搜索…' };
const NO_WORDS: Label = {
  en: 'There is no word in this to search for: write letters, digits or Chinese characters.',
  zh: '其中没有可以搜索的词：请输入汉字、字母或数字。',
};
/** Why a search failed, in words. */
export const FAILURES: Record<Failure, Label> = {
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

function countsOf({ total, related }: Answer): Label {
  const count = countLabel(total, PAPERS);
  if (related.total === 0) return count;
  const more = formatNumber(related.total);
  return { en: `${count.en} + ${more} with related words`, zh: `${count.zh}，相关词另有 ${more} 篇` };
}

function labelOf({ search, isBusy, shown, failure }: SearchState): Label | undefined {
  if (failure !== undefined) return FAILURES[failure];
  if (shown !== undefined) return countsOf(shown.answer);
  return search.text === '' || isBusy ? undefined : NO_WORDS;
}

/** Whether something lasts longer than a reader is ready to wait for without a word. */
function useIsSlow(isBusy: boolean, since: unknown): boolean {
  const [isSlow, setIsSlow] = useState(false);
  useLayoutEffect(() => {
    setIsSlow(false);
    if (!isBusy) return;
    const timer = setTimeout(() => setIsSlow(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [isBusy, since]);
  return isBusy && isSlow;
}

/** One line on the state of the search, which screen readers say, with a button that helps after a failure. */
export function SearchStatus({ state, onRetry }: { state: SearchState; onRetry: () => void }) {
  const { search, isBusy, shown, failure } = state;
  const label = useIsSlow(isBusy, shown) ? SEARCHING : labelOf(state);
  return (
    <p class="search-status">
      <span role="status" data-search-status="">
        {label && <Text {...label} />}
      </span>
      {failure !== undefined && failure !== 'outdated' && (
        <button type="button" class="search-button" data-search-retry="" onClick={onRetry}>
          <Text en="Try again" zh="重试" />
        </button>
      )}
      {failure === 'outdated' && (
        <a class="search-button" data-search-reload="" href={searchPageOf(search)}>
          <Text en="Reload" zh="重新载入" />
        </a>
      )}
    </p>
  );
}
