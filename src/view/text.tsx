import type { ComponentChildren } from 'preact';

/**
 * A text of the interface that a script shows, in both of its languages; the stylesheet shows the one that the reader chose.
 * For who reads Traditional Chinese, `src/client/script/script-switch.ts` converts it as it appears.
 */
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
