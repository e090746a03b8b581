import type { Element } from 'hast';
import { h } from 'hastscript';

/** A text of the interface in both of its languages; the stylesheet shows one. */
export function interfaceLabel(en: string, zh: string): Element[] {
  return [
    h('span', { lang: 'en', 'data-ui': 'en' }, en),
    h('span', { lang: 'zh-Hans', 'data-ui': 'zh' }, zh),
  ];
}
