import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { allOwnPapers } from '../reader/reader.ts';
import { Text } from '../view/text.tsx';

/** What parts tags, in either language. */
const SEPARATOR = /[,，、;；\n]/;
/** So many of the reader's other tags are offered, the most frequent ones. */
const MAX_OFFERED = 12;

/** `#diffusion, 小样本` → diffusion, 小样本 */
const tagsIn = (text: string): string[] =>
  text
    .split(SEPARATOR)
    .map((tag) => tag.trim().replace(/^#+/, ''))
    .filter(Boolean);

/** The reader's tags, the most frequent first. */
async function usualTags(): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const { tags = [] } of await allOwnPapers())
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}

interface TagsEditorProps {
  tags: readonly string[];
  onSave: (tags: string[]) => void;
  onClose: () => void;
}

/** A field for tags, and the reader's other tags to choose from. Enter saves and closes, leaving the field saves, Esc closes. */
export function TagsEditor({ tags, onSave, onClose }: TagsEditorProps) {
  const [text, setText] = useState(tags.join(', '));
  const [offered, setOffered] = useState<string[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const isClosed = useRef(false);
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    usualTags().then((all) => setOffered(all.slice(0, MAX_OFFERED)));
  }, []);
  const chosen = tagsIn(text);
  const close = (): void => {
    isClosed.current = true;
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') onSave(chosen);
    close();
  };
  const toggle = (tag: string): void => {
    const next = chosen.includes(tag) ? chosen.filter((one) => one !== tag) : [...chosen, tag];
    setText(next.join(', '));
    onSave(next);
  };
  return (
    <div class="tags-editor">
      <input
        ref={field}
        type="text"
        aria-label="Tags, with commas between · 标签，用逗号分隔"
        placeholder="diffusion, 小样本"
        autocapitalize="none"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (!isClosed.current) onSave(chosen);
        }}
      />
      <p class="own-actions">
        <button
          type="button"
          onClick={() => {
            onSave(chosen);
            close();
          }}
        >
          <Text en="Save" zh="保存" />
        </button>
        {offered.map((tag) => (
          <button
            key={tag}
            type="button"
            class="tag"
            lang=""
            translate={false}
            aria-pressed={chosen.includes(tag)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => toggle(tag)}
          >
            {tag}
          </button>
        ))}
      </p>
    </div>
  );
}
