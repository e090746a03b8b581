import type { Label } from '../schema/site.ts';

/** A text of the interface in both of its languages; the stylesheet shows the one that the reader chose. */
export function labelSpans({ en, zh }: Label): HTMLSpanElement[] {
  return (
    [
      ['en', 'en', en],
      ['zh', 'zh-Hans', zh],
    ] as const
  ).map(([ui, lang, text]) => {
    const span = document.createElement('span');
    span.lang = lang;
    span.dataset.ui = ui;
    span.textContent = text;
    return span;
  });
}
