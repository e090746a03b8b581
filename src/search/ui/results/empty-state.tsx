import { href } from '../../../site/href.ts';
import { Text } from '../../../view/text.tsx';
import type { Answer } from '../../answer.ts';
import type { Query } from '../../query/query.ts';
import { countChosen, type TypedSearch, textSearch } from '../../query/request.ts';
import { SearchLink } from '../parts/search-link.tsx';
import { TypedText } from '../parts/typed-text.tsx';
import { CountAfter, WiderSearch } from './wider-search.tsx';

function NearestConcepts({ nearest }: Answer) {
  if (nearest.length === 0) return null;
  return (
    <>
      <h2>
        <Text en="Nearest concepts" zh="相近的概念" />
      </h2>
      <p class="near">
        {nearest.map((text) => (
          <SearchLink key={text} search={textSearch(text)}>
            <TypedText text={text} />
          </SearchLink>
        ))}
      </p>
    </>
  );
}

/** What each part finds alone, unless none finds anything. */
function PartsAlone({ parts }: Answer) {
  if (parts.length < 2 || parts.every(({ total }) => total === 0)) return null;
  return (
    <>
      <h2>
        <Text en="Each part alone" zh="单独搜索每一部分" />
      </h2>
      <ul class="ways">
        {parts.map(({ typed, total }) => (
          <li key={typed}>
            {total === 0 ? (
              <TypedText text={typed} />
            ) : (
              <SearchLink search={textSearch(typed)}>
                <TypedText text={typed} />
              </SearchLink>
            )}
            <CountAfter total={total} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** arXiv's own search for the words of a query, without operators. */
function arxivSearch({ clauses }: Query): string | undefined {
  const words = clauses.flatMap(({ typed, isNegated, field }) => (isNegated || field ? [] : typed));
  if (words.length === 0) return undefined;
  const params = new URLSearchParams({ searchtype: 'all', query: [...new Set(words)].join(' ') });
  return `https://arxiv.org/search/?${params}`;
}

/** Where to go on from here, whatever was searched. */
function WaysOn({ query }: { query: Query }) {
  const arxiv = arxivSearch(query);
  return (
    <p class="ways-on">
      <a href={href('topics/')}>
        <Text en="Topics" zh="主题" />
      </a>
      <a href={href()}>
        <Text en="Newest papers" zh="最新论文" />
      </a>
      {arxiv && (
        <a href={arxiv}>
          <Text en="The same words on arXiv" zh="在 arXiv 搜索同样的词" />
        </a>
      )}
    </p>
  );
}

/** What is shown if nothing was found: what was searched, what narrowed the search, what would find something. */
export function EmptyState(props: { search: TypedSearch; query: Query; answer: Answer }) {
  const { search, query, answer } = props;
  const isFiltered = countChosen(search.selection) > 0;
  return (
    <div class="nothing">
      <p class="searched">
        <Text
          en={
            <>
              No paper matches “<TypedText text={search.text} />”
              {isFiltered ? ' and the ticked filters.' : '.'}
            </>
          }
          zh={
            <>
              没有论文符合“
              <TypedText text={search.text} />”{isFiltered ? '和所勾选的筛选项。' : '。'}
            </>
          }
        />
      </p>
      <WiderSearch {...props} />
      <NearestConcepts {...answer} />
      <PartsAlone {...answer} />
      <WaysOn query={query} />
    </div>
  );
}
