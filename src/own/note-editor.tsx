import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Text } from '../view/text.tsx';
import { draftOf, keepDraft } from './note/note-drafts.ts';
import { RenderedNote } from './note/rendered-note.tsx';

interface NoteEditorProps {
  id: string;
  /** The note that is stored; empty where there is none. */
  note: string;
  onSave: (note: string) => void;
  onClose: () => void;
}

/**
 * A field for a note, and how it will look. ⌘↵ saves and closes, leaving the field saves, Esc closes; what was not saved stays
 * as a draft. What was saved can be taken back.
 */
export function NoteEditor({ id, note, onSave, onClose }: NoteEditorProps) {
  const [text, setText] = useState(() => draftOf(id) ?? note);
  const field = useRef<HTMLTextAreaElement>(null);
  const isClosed = useRef(false);
  const original = useRef(note);
  useLayoutEffect(() => field.current?.focus(), []);
  const save = (): void => {
    keepDraft(id, undefined);
    if (text !== note) onSave(text);
  };
  const close = (): void => {
    isClosed.current = true;
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const isDone = event.key === 'Enter' && (event.metaKey || event.ctrlKey);
    if (!isDone && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (isDone) save();
    close();
  };
  return (
    <div class="note-editor">
      <textarea
        ref={field}
        aria-label="Note · 笔记"
        placeholder="Markdown, $x^2$"
        rows={6}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          keepDraft(id, currentTarget.value === note ? undefined : currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (!isClosed.current) save();
        }}
      />
      <RenderedNote note={text} />
      <p class="own-actions">
        <button
          type="button"
          onClick={() => {
            save();
            close();
          }}
        >
          <Text en="Save" zh="保存" /> <kbd>⌘↵</kbd>
        </button>
        <button
          type="button"
          // The field would be left first, and saved by that.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            keepDraft(id, undefined);
            if (note !== original.current) onSave(original.current);
            close();
          }}
        >
          <Text en="Discard changes" zh="放弃修改" />
        </button>
      </p>
    </div>
  );
}
