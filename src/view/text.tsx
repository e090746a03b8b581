import type { ComponentChildren } from 'preact';

/** A text of the interface, in both of its languages; the stylesheet shows the one that the reader chose. */
export function Text({ en, zh }: { en: ComponentChildren; zh: ComponentChildren }) {
  return (
    <>
      <span lang="en" data-ui="en">
        {en}
      </span>
      <span lang="zh-Hans" data-ui="zh">
        {zh}
      </span>
    </>
  );
}
