import type { Followed } from '../../reader/schema.ts';
import { TypedText } from '../../search/ui/parts/typed-text.tsx';
import { href } from '../../site/href.ts';
import { formatNumber } from '../../text/format-number.ts';
import { Text } from '../../view/text.tsx';

/** So many queries are named on the front page. */
const MAX_NAMED = 4;

/** Where what is followed is listed. */
const FOLLOWED_PAGE = 'mine/#followed';

/** How many papers are new for followed queries; `fresh` has a number for each, and is absent where the index could not be asked. */
export function FollowedNews({
  followed,
  fresh,
}: {
  followed: readonly Followed[];
  fresh: number[] | undefined;
}) {
  if (followed.length === 0 || fresh === undefined) return null;
  const news = followed.flatMap(({ name, query }, at) => {
    const count = fresh[at] ?? 0;
    return count > 0 ? [{ name, query, count: formatNumber(count) }] : [];
  });
  const others = news.length - MAX_NAMED;
  return (
    <>
      {news.length === 0 && (
        <a href={href(FOLLOWED_PAGE)}>
          <Text en="Nothing new for what you follow" zh="关注的内容暂无新论文" />
        </a>
      )}
      {news.slice(0, MAX_NAMED).map(({ name, query, count }) => (
        <a key={query} class="fresh" href={href(FOLLOWED_PAGE)}>
          <Text
            en={
              <>
                {count} new for <TypedText text={name} />
              </>
            }
            zh={
              <>
                <TypedText text={name} /> 新增 {count} 篇
              </>
            }
          />
        </a>
      ))}
      {others > 0 && (
        <a href={href(FOLLOWED_PAGE)}>
          <Text en={`and ${others} more`} zh={`另有 ${others} 项`} />
        </a>
      )}
    </>
  );
}
