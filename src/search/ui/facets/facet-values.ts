import type { FacetValue } from '../../answer.ts';

/** How many values of a facet are shown before the reader asks for all. */
const MAX_SHOWN = 8;

/**
 * The values of a facet to show, and how many more there are. Chosen values are always shown; one that the answer lacks
 * comes last, with the count 0 and the label that it had before.
 */
export function facetValues(
  values: readonly FacetValue[],
  chosen: readonly string[],
  isExpanded: boolean,
  known: ReadonlyMap<string, FacetValue['label']>,
): { shown: FacetValue[]; rest: number } {
  const missing = chosen
    .filter((value) => !values.some((other) => other.value === value))
    .map((value) => ({ value, label: known.get(value) ?? { en: value, zh: value }, count: 0 }));
  const isShown = (value: string, index: number): boolean =>
    isExpanded || index < MAX_SHOWN || chosen.includes(value);
  const shown = values.filter(({ value }, index) => isShown(value, index));
  const foldable = values.filter(({ value }, index) => index >= MAX_SHOWN && !chosen.includes(value));
  return { shown: [...shown, ...missing], rest: foldable.length };
}
