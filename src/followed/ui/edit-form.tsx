import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Followed } from '../../reader/schema.ts';
import { MAX_QUERY_LENGTH } from '../../search/query/query.ts';
import { Text } from '../../view/text.tsx';

type Edited = Pick<Followed, 'name' | 'query'>;

interface EditFormProps {
  followed: Edited;
  onSave: (edited: Edited) => void;
  onCancel: () => void;
}

/** Changes the name and the query of what is followed; Escape leaves both as they were. */
export function EditForm({ followed, onSave, onCancel }: EditFormProps) {
  const [name, query] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  useLayoutEffect(() => name.current?.select(), []);
  return (
    <form
      class="follow-edit"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ name: name.current?.value ?? '', query: query.current?.value ?? '' });
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <label>
        <Text en="Name" zh="名称" />
        <input ref={name} type="text" defaultValue={followed.name} autocomplete="off" />
      </label>
      <label>
        <Text en="Query" zh="检索式" />
        <input
          ref={query}
          type="text"
          defaultValue={followed.query}
          maxLength={MAX_QUERY_LENGTH}
          autocomplete="off"
          spellcheck={false}
          required
        />
      </label>
      <button type="submit" class="search-button">
        <Text en="Save" zh="保存" />
      </button>
      <button type="button" class="act" onClick={onCancel}>
        <Text en="Cancel" zh="取消" />
      </button>
    </form>
  );
}
