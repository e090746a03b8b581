import type { Label } from '../schema/site.ts';

type Section = {
  path: string;
  label: Label /** Other folders whose pages belong to it. */;
  also: readonly string[];
};

/** The parts of the site that the masthead names. */
export const SECTIONS: readonly Section[] = [
  { path: '', label: { en: 'Today', zh: '今日' }, also: [] },
  { path: 'archive/', label: { en: 'Archive', zh: '往期' }, also: ['days/'] },
  { path: 'topics/', label: { en: 'Topics', zh: '主题' }, also: [] },
  { path: 'sources/', label: { en: 'Sources', zh: '来源' }, also: ['digests/'] },
  { path: 'mine/', label: { en: 'Mine', zh: '我的' }, also: [] },
];

/**
 * What `aria-current` says of a section at a page, whose path is relative to the site's base: `page` for the section's own
 * page, `true` for those below it.
 */
export function currentAt({ path, also }: Section, page: string): 'page' | 'true' | undefined {
  if (page === path) return 'page';
  const folders = path === '' ? also : [path, ...also];
  return folders.some((folder) => page.startsWith(folder)) ? 'true' : undefined;
}
