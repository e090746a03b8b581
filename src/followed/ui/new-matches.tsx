import { useState } from 'preact/hooks';
import { FAILURES } from '../../search/ui/status.tsx';
import { formatNumber } from '../../text/format-number.ts';
import { Text } from '../../view/text.tsx';
import { MatchList, type MatchListProps } from './match-list.tsx';
import type { Found } from './use-matches.ts';

const weekdayIn = (time: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(time);

function NewHead({ count, since }: { count: number; since: number | undefined }) {
  const [en, zh] = [weekdayIn(since ?? 0, 'en-GB'), weekdayIn(since ?? 0, 'zh-CN')];
  if (since === undefined)
    return (
      <Text
        en="What comes from now on is marked as new when you are here next."
        zh="从现在起新收录的论文，将在您下次访问时标出。"
      />
    );
  if (count === 0) return <Text en={`Nothing new since ${en}.`} zh={`自${zh}以来没有新论文。`} />;
  return (
    <Text en={`${formatNumber(count)} new since ${en}`} zh={`自${zh}以来新增 ${formatNumber(count)} 篇`} />
  );
}

/** What is not new, folded unless there is nothing else; nothing of it is loaded before it is opened. */
function Earlier({ isFirst, ...props }: MatchListProps & { isFirst: boolean }) {
  const [isOpen, setOpen] = useState(isFirst);
  return (
    <details
      class="earlier-matches"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <Text en="Earlier, among the newest papers" zh="近期论文中较早的" />{' '}
        <span class="count">{formatNumber(props.matches.length)}</span>
      </summary>
      {isOpen && <MatchList {...props} />}
    </details>
  );
}

interface NewMatchesProps {
  found: Found;
  onRetry: () => void;
}

/** What is new of what is followed since the last visit, then what came before among the newest papers. */
export function NewMatches({ found, onRetry }: NewMatchesProps) {
  const [isShown, setShown] = useState(false);
  if (found === undefined) return <div class="follow-wait" aria-busy="true" />;
  if ('failure' in found)
    return (
      <p class="follow-note" role="alert">
        <Text {...FAILURES[found.failure]} />{' '}
        <button type="button" class="search-button" onClick={onRetry}>
          <Text en="Try again" zh="重试" />
        </button>
      </p>
    );
  const { matches, index, visit, followed } = found;
  const [fresh, earlier] = [matches.filter(({ isNew }) => isNew), matches.filter(({ isNew }) => !isNew)];
  return (
    <>
      <div role="status">
        <h3 class={fresh.length > 0 ? 'follow-head fresh' : 'follow-head'}>
          <NewHead count={fresh.length} since={visit?.at} />
        </h3>
      </div>
      <div class="fresh-matches">
        <MatchList
          {...{ index, followed }}
          matches={fresh}
          onOutdated={onRetry}
          onShown={() => setShown(true)}
        />
      </div>
      {earlier.length > 0 && (fresh.length === 0 || isShown) && (
        <Earlier
          isFirst={fresh.length === 0}
          matches={earlier}
          index={index}
          followed={followed}
          onOutdated={onRetry}
        />
      )}
    </>
  );
}
