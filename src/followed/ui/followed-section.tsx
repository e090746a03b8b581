import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { changeFollowed } from '../../reader/follow-store.ts';
import type { Followed } from '../../reader/schema.ts';
import { TypedText } from '../../search/ui/parts/typed-text.tsx';
import { Text } from '../../view/text.tsx';
import { useFollowed } from '../button/follow-button.tsx';
import { followedFromNow } from '../button/start-following.ts';
import { MAX_FOLLOWED, withEdited, withFollowed, withoutFollowed } from '../rules/follows.ts';
import { AddForm } from './add-form.tsx';
import { FollowedItem } from './followed-item.tsx';
import { NewMatches } from './new-matches.tsx';
import { useMatches } from './use-matches.ts';

/** So many are shown before all are. */
const AT_FIRST = 12;

/** What can be taken back: a followed query that was removed, and where it stood. */
type Removed = { one: Followed; at: number };

function Undo({ removed, onUndo }: { removed: Removed | undefined; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // The button that had the focus is gone with what it removed.
  useLayoutEffect(() => button.current?.focus(), [removed]);
  return (
    <p class="follow-undo" role="status">
      {removed && (
        <>
          <Text
            en={
              <>
                Removed <TypedText text={removed.one.name} />.
              </>
            }
            zh={
              <>
                已移除 <TypedText text={removed.one.name} />。
              </>
            }
          />{' '}
          <button type="button" class="act" ref={button} onClick={onUndo}>
            <Text en="Undo" zh="撤销" />
          </button>
        </>
      )}
    </p>
  );
}

function NothingFollowed() {
  return (
    <p class="follow-note">
      <Text
        en="Follow a query, an author or a topic, and each visit begins with what is new of it. Any search can be followed: 世界模型 -video finds new papers on world models, in both languages, without those on video. Nothing of it leaves your browser."
        zh="关注一个检索式、一位作者或一个主题，每次访问时会先看到相关的新论文。任何检索都可以关注：“世界模型 -video”会找出中英文中关于世界模型、但不涉及 video 的新论文。这些都只保存在您的浏览器中。"
      />
    </p>
  );
}

/** What the reader follows, and what is new of it. */
function FollowedSection() {
  const followed = useFollowed();
  const [removed, setRemoved] = useState<Removed>();
  const [isWhole, setWhole] = useState(false);
  const all = followed ?? [];
  const { found, retry } = useMatches(all);
  const freshOf = ({ query }: Followed): number | undefined =>
    found && 'fresh' in found
      ? found.fresh[found.followed.findIndex((one) => one.query === query)]
      : undefined;
  const change = (to: (some: Followed[]) => Followed[]): void => {
    changeFollowed(to).catch(console.warn);
  };
  const add = async (query: string): Promise<void> => {
    const one = await followedFromNow(query);
    change((some) => withFollowed(some, one));
  };
  const remove = (one: Followed, at: number): void => {
    setRemoved({ one, at });
    change((some) => withoutFollowed(some, one.query));
  };
  const undo = (): void => {
    if (removed) change((some) => withFollowed(some, removed.one, removed.at));
    setRemoved(undefined);
  };
  if (followed === undefined) return <div class="follow-wait" aria-busy="true" />;
  return (
    <>
      {all.length === 0 && <NothingFollowed />}
      <ul class="follow-list">
        {all.slice(0, isWhole ? all.length : AT_FIRST).map((one, at) => (
          <FollowedItem
            key={one.query}
            followed={one}
            fresh={freshOf(one)}
            onEdit={(edited) => change((some) => withEdited(some, one.query, edited))}
            onRemove={() => remove(one, at)}
          />
        ))}
      </ul>
      {!isWhole && all.length > AT_FIRST && (
        <button type="button" class="act" onClick={() => setWhole(true)}>
          <Text en={`Show all ${all.length}`} zh={`显示全部 ${all.length} 项`} />
        </button>
      )}
      <Undo removed={removed} onUndo={undo} />
      <AddForm isFull={all.length >= MAX_FOLLOWED} onAdd={(query) => void add(query)} />
      {all.length > 0 && <NewMatches found={found} onRetry={retry} />}
    </>
  );
}

/** Shows what the reader follows in `[data-followed-place]` of an element. */
export function showFollowedIn(section: Element): void {
  const place = section.querySelector('[data-followed-place]');
  if (place) render(<FollowedSection />, place);
}
