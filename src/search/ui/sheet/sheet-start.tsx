import { href } from '../../../site/href.ts';
import { topicPath } from '../../../site/paths.ts';
import { formatNumber } from '../../../text/format-number.ts';
import { Text } from '../../../view/text.tsx';
import type { Overview } from '../../engine/overview.ts';
import { textSearch } from '../../query/request.ts';
import { Cross } from '../parts/cross.tsx';
import { SearchLink } from '../parts/search-link.tsx';
import { TypedText } from '../parts/typed-text.tsx';

type SheetStartProps = {
  recent: readonly string[];
  overview: Overview | undefined;
  onForget: (query: string) => void;
};

function Recent({ recent, onForget }: Pick<SheetStartProps, 'recent' | 'onForget'>) {
  return (
    <section>
      <h2>
        <Text en="Recent searches" zh="最近搜索" />
      </h2>
      <ul class="recent">
        {recent.map((query) => (
          <li key={query}>
            <SearchLink search={textSearch(query)}>
              <TypedText text={query} />
            </SearchLink>
            <button
              type="button"
              class="forget"
              aria-label={`Forget · 移除：${query}`}
              onClick={() => onForget(query)}
            >
              <Cross />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where to begin: what was searched before, the newest papers, the topics of most papers. */
export function SheetStart({ recent, overview, onForget }: SheetStartProps) {
  const topics = overview?.topics ?? [];
  return (
    <div class="sheet-start" data-search-start="">
      {recent.length > 0 && <Recent recent={recent} onForget={onForget} />}
      <section>
        <h2>
          <Text en="Look around" zh="随便看看" />
        </h2>
        <ul class="starts">
          <li>
            <a href={href()}>
              <Text en="Newest papers" zh="最新论文" />
            </a>
          </li>
          {topics.map(({ value, label, count }) => (
            <li key={value}>
              <a href={href(topicPath(value))}>
                <Text {...label} />
              </a>{' '}
              <span class="count">{formatNumber(count)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
