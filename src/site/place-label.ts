import type { Label } from '../schema/site.ts';

/** Where a paper stands in a list: `12 of 72`; `12 / 72` */
export const placeLabel = (number: number, total: number): Label => ({
  en: `${number} of ${total}`,
  zh: `${number} / ${total}`,
});
