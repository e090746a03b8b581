import type { Element, ElementContent } from 'hast';

/** An element of HTML. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** A text of HTML. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** A text of the interface in both of its languages; the stylesheet shows one. */
export function label(en: string, zh: string): ElementContent[] {
  return [
    element('span', { lang: 'en', 'data-ui': 'en' }, [text(en)]),
    element('span', { lang: 'zh-Hans', 'data-ui': 'zh' }, [text(zh)]),
  ];
}
