import { useEffect, useRef, useState } from 'preact/hooks';
import { allFollowed, changeFollowed, onFollowedChange } from '../../reader/follow-store.ts';
import type { Followed } from '../../reader/schema.ts';
import { Text } from '../../view/text.tsx';
import { followedQuery, MAX_FOLLOWED, withFollowed, withoutFollowed } from '../rules/follows.ts';
import { followedFromNow } from './start-following.ts';

/** What the reader follows, also as other tabs change it; `undefined` until it is known. */
export function useFollowed(): readonly Followed[] | undefined {
  const [followed, setFollowed] = useState<readonly Followed[]>();
  useEffect(() => {
    const load = (): void => {
      allFollowed().then(setFollowed, console.warn);
    };
    load();
    return onFollowedChange(load);
  }, []);
  return followed;
}

/** Follows a query, or not any more; followed again it is what it was. `name` is what it is called at first. */
export function FollowButton({ query, name }: { query: string; name?: string }) {
  const followed = useFollowed();
  const removed = useRef<{ one: Followed; at: number }>(undefined);
  const own = followedQuery(followed ?? [], query);
  const isFull = own === undefined && (followed?.length ?? 0) >= MAX_FOLLOWED;
  async function toggle(): Promise<void> {
    if (own !== undefined) {
      removed.current = { one: own, at: followed?.indexOf(own) ?? 0 };
      return changeFollowed((all) => withoutFollowed(all, own.query));
    }
    const kept = removed.current?.one.query === query ? removed.current : undefined;
    const one = kept?.one ?? (await followedFromNow(query, name));
    return changeFollowed((all) => withFollowed(all, one, kept?.at));
  }
  return (
    <button
      type="button"
      class="follow"
      data-follow={query}
      aria-pressed={own !== undefined}
      disabled={followed === undefined || isFull}
      onClick={() => toggle().catch(console.warn)}
    >
      {isFull && <Text en={`${MAX_FOLLOWED} followed already`} zh={`已关注 ${MAX_FOLLOWED} 项`} />}
      {!isFull && (own ? <Text en="Following" zh="已关注" /> : <Text en="Follow" zh="关注" />)}
    </button>
  );
}
