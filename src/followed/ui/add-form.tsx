import { useRef } from 'preact/hooks';
import { MAX_QUERY_LENGTH } from '../../search/query/query.ts';
import { Text } from '../../view/text.tsx';
import { MAX_FOLLOWED } from '../rules/follows.ts';

/** Follows a query that is typed; `isFull` where there are too many. */
export function AddForm({ isFull, onAdd }: { isFull: boolean; onAdd: (query: string) => void }) {
  const box = useRef<HTMLInputElement>(null);
  if (isFull)
    return (
      <p class="follow-note">
        <Text
          en={`${MAX_FOLLOWED} queries are followed, which is the most. Remove one to follow another.`}
          zh={`最多关注 ${MAX_FOLLOWED} 项。请先移除一项，再添加新的关注。`}
        />
      </p>
    );
  return (
    <form
      class="follow-add"
      onSubmit={(event) => {
        event.preventDefault();
        const query = box.current?.value.trim() ?? '';
        if (query === '' || box.current === null) return;
        box.current.value = '';
        onAdd(query);
      }}
    >
      <input
        ref={box}
        type="text"
        aria-label="Query to follow · 要关注的检索式"
        placeholder="世界模型 -video"
        maxLength={MAX_QUERY_LENGTH}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
      />
      <button type="submit" class="search-button">
        <Text en="Follow" zh="关注" />
      </button>
    </form>
  );
}
