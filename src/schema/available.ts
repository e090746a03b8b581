import type { PaperTexts } from './paper.ts';

/** What a paper may have: an English abstract, a Chinese one, code. */
export const AVAILABLE = ['en', 'zh', 'code'] as const;
export type Available = (typeof AVAILABLE)[number];

/** What a paper has, in the order of `AVAILABLE`. */
export function availableOf({ paper, abstract: { en, zh } }: PaperTexts): Available[] {
  const has = { en: en !== undefined, zh: zh !== undefined, code: paper.code !== undefined };
  return AVAILABLE.filter((what) => has[what]);
}
