import { useState } from 'preact/hooks';
import type { Followed } from '../../reader/schema.ts';
import { textSearch } from '../../search/query/request.ts';
import { searchPageOf } from '../../search/ui/parts/search-link.tsx';
import { TypedText } from '../../search/ui/parts/typed-text.tsx';
import { formatNumber } from '../../text/format-number.ts';
import { Text } from '../../view/text.tsx';
import { EditForm } from './edit-form.tsx';

interface FollowedItemProps {
  followed: Followed;
  /** How many papers are new for it; `undefined` while that is not known. */
  fresh: number | undefined;
  onEdit: (edited: Pick<Followed, 'name' | 'query'>) => void;
  onRemove: () => void;
}

/** A followed query: its name, which leads to its search, and what is new; it can be edited and removed. */
export function FollowedItem({ followed, fresh, onEdit, onRemove }: FollowedItemProps) {
  const { name, query } = followed;
  const [isEdited, setEdited] = useState(false);
  if (isEdited) {
    const save = (edited: Pick<Followed, 'name' | 'query'>): void => {
      setEdited(false);
      onEdit(edited);
    };
    return (
      <li>
        <EditForm followed={followed} onSave={save} onCancel={() => setEdited(false)} />
      </li>
    );
  }
  return (
    <li>
      <span class="what">
        <a href={searchPageOf({ ...textSearch(query), order: 'newest' })}>
          <TypedText text={name} />
        </a>
        {name !== query && (
          <span class="query">
            <TypedText text={query} />
          </span>
        )}
      </span>
      <span class="fresh">
        {fresh !== undefined && fresh > 0 && (
          <Text en={`${formatNumber(fresh)} new`} zh={`新增 ${formatNumber(fresh)} 篇`} />
        )}
      </span>
      <button type="button" class="act" onClick={() => setEdited(true)}>
        <Text en="Edit" zh="编辑" /> <span class="unseen">{name}</span>
      </button>
      <button type="button" class="act" onClick={onRemove}>
        <Text en="Remove" zh="移除" /> <span class="unseen">{name}</span>
      </button>
    </li>
  );
}
