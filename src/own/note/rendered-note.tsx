import { useLayoutEffect, useRef } from 'preact/hooks';

async function elementsOf(note: string): Promise<Element | string> {
  try {
    return await (await import('./note-elements.ts')).noteElements(note);
  } catch (error) {
    // Its code could not be loaded: the note is there as it was written.
    console.warn(error);
    return note;
  }
}

/** A note as the reader wrote it, in Markdown with formulas. What draws it is loaded with the first note. */
export function RenderedNote({ note }: { note: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let isWanted = true;
    elementsOf(note).then((elements) => {
      if (isWanted) place.current?.replaceChildren(elements);
    });
    return () => {
      isWanted = false;
    };
  }, [note]);
  return <div class="own-note" ref={place} lang="" translate={false} />;
}
