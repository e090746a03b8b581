import type { Label } from '../schema/site.ts';
import { formatNumber } from '../text/format-number.ts';

/** `1 paper`, `1,234 papers`; `1,234 篇论文` */
export function countLabel(count: number, noun: { one: string; many: string; zh: string }): Label {
  const number = formatNumber(count);
  return { en: `${number} ${count === 1 ? noun.one : noun.many}`, zh: `${number} ${noun.zh}` };
}

export const PAPERS = { one: 'paper', many: 'papers', zh: '篇论文' };
export const DIGESTS = { one: 'digest', many: 'digests', zh: '期' };
export const TERMS = { one: 'term', many: 'terms', zh: '条术语' };
