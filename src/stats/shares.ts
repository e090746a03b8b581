import { formatNumber } from '../text/format-number.ts';

/** A share of fewer is one of chance. */
export const FEWEST = 5;

/** What share numbers are of others, in percent; nothing where the others are fewer than `FEWEST`. */
export function percentages(counts: readonly number[], totals: readonly number[]): number[] {
  return counts.map((count, at) => {
    const total = totals[at] ?? 0;
    return total < FEWEST ? 0 : (count / total) * 100;
  });
}

/** `54%`; what is less than one in two hundred and not nothing is `<1%`, and only all is `100%`. */
export function percent(count: number, total: number): string {
  if (count === 0 || total === 0) return '0%';
  const share = Math.round((count / total) * 100);
  if (share === 0) return '<1%';
  return share === 100 && count < total ? '>99%' : `${share}%`;
}

/** A number with its share where one is drawn: `12 (54%)`. */
export function countWithShare(count: number, total: number): string {
  return total < FEWEST ? formatNumber(count) : `${formatNumber(count)} (${percent(count, total)})`;
}
