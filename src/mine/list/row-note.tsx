import { useLayoutEffect, useRef } from 'preact/hooks';
import { RenderedNote } from '../../own/note/rendered-note.tsx';

/** Notes that have been drawn, by their text. */
const drawn = new Map<string, Element>();

/** Draws notes, so that they are there when they are shown. What cannot be drawn is shown as it was written. */
export async function drawNotes(notes: readonly string[]): Promise<void> {
  const missing = notes.filter((note) => !drawn.has(note));
  if (missing.length === 0) return;
  try {
    const { noteElements } = await import('../../own/note/note-elements.ts');
    for (const note of missing) drawn.set(note, await noteElements(note));
  } catch (error) {
    console.warn(error);
  }
}

/** A note as it looks; at once where it has been drawn. */
export function RowNote({ note }: { note: string }) {
  const place = useRef<HTMLDivElement>(null);
  const element = drawn.get(note);
  useLayoutEffect(() => {
    if (element) place.current?.replaceChildren(element.cloneNode(true));
  }, [element]);
  return (
    <div class="mine-note">
      {element === undefined ? (
        <RenderedNote note={note} />
      ) : (
        <div class="own-note" ref={place} lang="" translate={false} />
      )}
    </div>
  );
}

/** A note on paper, where nothing can be waited for. */
export function PrintedNote({ note }: { note: string }) {
  return drawn.has(note) ? (
    <RowNote note={note} />
  ) : (
    <p class="mine-note plain" lang="" translate={false}>
      {note}
    </p>
  );
}
