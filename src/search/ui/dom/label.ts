import { element } from './element.ts';

type Content = string | (Node | string)[];

/** A text of the interface in both of its languages; the stylesheet shows the one that the reader chose. */
export function labelSpans({ en, zh }: { en: Content; zh: Content }): HTMLSpanElement[] {
  return (
    [
      ['en', 'en', en],
      ['zh', 'zh-Hans', zh],
    ] as const
  ).map(([ui, lang, content]) => {
    const span = element('span', '', typeof content === 'string' ? [content] : content);
    span.lang = lang;
    span.dataset.ui = ui;
    return span;
  });
}
