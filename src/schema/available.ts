import type { Paper } from './paper.ts';

/** What a paper may have: an English abstract, a Chinese one, code. */
export const AVAILABLE = ['en', 'zh', 'code'] as const;
export type Available = (typeof AVAILABLE)[number];

/** What a paper has, in the order of `AVAILABLE`: the abstracts that its digests give it, and an address of code. */
export function availableOf({ mentions, code }: Paper): Available[] {
  const given = new Set(mentions.flatMap(({ fields }) => fields));
  const has = { en: given.has('abstract.en'), zh: given.has('abstract.zh'), code: code !== undefined };
  return AVAILABLE.filter((what) => has[what]);
}
