import type { Element } from 'hast';
import { h } from 'hastscript';
import { inTraditional } from '../client/script/in-traditional.ts';

/** A text of the interface in all of its languages, marked as `T.astro` does; the stylesheet shows one. */
export function interfaceLabel(en: string, zh: string): Element[] {
  const run = (lang: string, text: string): Element => h('span', { lang, 'data-ui': lang }, text);
  const traditional = inTraditional(zh);
  const chinese = traditional === zh ? [run('zh', zh)] : [run('zh-Hans', zh), run('zh-Hant', traditional)];
  return [run('en', en), ...chinese];
}
