import { splitMath } from '../text/formulas.ts';

/** A title where no math can be drawn, such as a browser's tab: its TeX without the signs around it. */
export function plainTitle(title: string): string {
  return splitMath(title)
    .map(({ value }) => value)
    .join('');
}
