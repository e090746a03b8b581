import type { Answer } from '../../answer.ts';
import { countChosen, FACETS, NO_SELECTION, type Selection } from '../../query/request.ts';
import { button, element } from '../dom/element.ts';
import { labelSpans } from '../dom/label.ts';
import { facetSet } from './facet-set.ts';

export type FacetList = {
  element: HTMLElement;
  show(facets: Answer['facets'], selection: Selection): void;
  hide(): void;
};

/** All facets: an open column on a wide page, else folded under a line that says how many values are chosen. */
export function facetList(onChoose: (selection: Selection) => void): FacetList {
  let selection = NO_SELECTION;
  const chosenCount = element('span', 'count');
  const summary = element('summary', '', [
    ...labelSpans({ en: 'Narrow down', zh: '筛选' }),
    ' ',
    chosenCount,
  ]);
  const sets = FACETS.map((facet) => ({
    facet,
    set: facetSet(facet, (chosen) => onChoose({ ...selection, [facet]: chosen })),
  }));
  const clear = button('facet-clear', labelSpans({ en: 'Clear all', zh: '全部清除' }), () => {
    onChoose(NO_SELECTION);
    list.querySelector('input')?.focus({ preventScroll: true });
  });
  const list = element('details', 'search-facets', [summary, ...sets.map(({ set }) => set.element), clear]);
  list.hidden = true;

  const wide = matchMedia('(width >= 60rem)');
  const followWidth = (): void => {
    list.open = wide.matches;
  };
  wide.addEventListener('change', followWidth);
  followWidth();

  return {
    element: list,
    show(facets, newSelection) {
      selection = newSelection;
      for (const { facet, set } of sets) set.show(facets[facet], selection[facet]);
      const chosen = countChosen(selection);
      chosenCount.textContent = chosen === 0 ? '' : String(chosen);
      clear.hidden = chosen === 0;
      list.hidden = sets.every(({ set }) => set.element.hidden);
    },
    hide() {
      list.hidden = true;
    },
  };
}
