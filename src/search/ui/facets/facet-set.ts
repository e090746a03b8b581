import type { Label } from '../../../schema/site.ts';
import { AVAILABLE_LABELS } from '../../../site/available-labels.ts';
import { formatNumber } from '../../../text/format-number.ts';
import type { FacetValue } from '../../answer.ts';
import type { Facet } from '../../query/request.ts';
import { button, element } from '../dom/element.ts';
import { labelSpans } from '../dom/label.ts';
import { facetValues } from './facet-values.ts';

const TITLES: Record<Facet, Label> = {
  topic: { en: 'Topic', zh: '主题' },
  source: { en: 'Source', zh: '来源' },
  year: { en: 'Year', zh: '年份' },
  has: { en: 'Available', zh: '含有' },
};

/** Labels that are known before an answer has the values. */
const KNOWN_LABELS: Partial<Record<Facet, Record<string, Label>>> = { has: AVAILABLE_LABELS };

/** A value as a checkbox with its count. */
function choice(facet: Facet, { value, label }: FacetValue, onChange: () => void) {
  const box = element('input');
  box.type = 'checkbox';
  box.name = facet;
  box.value = value;
  box.autocomplete = 'off';
  box.addEventListener('change', onChange);
  const count = element('span', 'count');
  const row = element('label', 'choice', [box, element('span', 'name', labelSpans(label)), ' ', count]);
  return {
    row,
    box,
    update(total: number, isChosen: boolean) {
      box.checked = isChosen;
      count.textContent = formatNumber(total);
    },
  };
}

export type FacetSet = { element: HTMLFieldSetElement; show(values: FacetValue[], chosen: string[]): void };

/**
 * One facet. `onChoose` gets all chosen values. While the values are the same, their elements stay, and with them the
 * focus.
 */
export function facetSet(facet: Facet, onChoose: (chosen: string[]) => void): FacetSet {
  const rows = new Map<string, ReturnType<typeof choice>>();
  const labels = new Map(Object.entries(KNOWN_LABELS[facet] ?? {}));
  let latest: { values: FacetValue[]; chosen: string[] } = { values: [], chosen: [] };
  let isExpanded = false;

  const list = element('div', 'choices');
  const toggle = button('facet-more', [], () => {
    isExpanded = !isExpanded;
    render();
  });
  const set = element('fieldset', 'facet', [element('legend', '', labelSpans(TITLES[facet])), list, toggle]);

  const choose = (): void =>
    onChoose([...rows.values()].filter(({ box }) => box.checked).map(({ box }) => box.value));

  function render(): void {
    const { values, chosen } = latest;
    for (const { value, label } of values) labels.set(value, label);
    const { shown, rest } = facetValues(values, chosen, isExpanded, labels);
    const focused = [...rows.values()].find(({ box }) => box === document.activeElement)?.box.value;
    if (shown.map(({ value }) => value).join('\n') !== [...rows.keys()].join('\n')) {
      const old = new Map(rows);
      rows.clear();
      for (const value of shown) rows.set(value.value, old.get(value.value) ?? choice(facet, value, choose));
      list.replaceChildren(...[...rows.values()].map(({ row }) => row));
      if (focused !== undefined) rows.get(focused)?.box.focus({ preventScroll: true });
    }
    for (const { value, count } of shown) rows.get(value)?.update(count, chosen.includes(value));
    toggle.hidden = rest === 0;
    toggle.ariaExpanded = String(isExpanded);
    toggle.replaceChildren(
      ...labelSpans(isExpanded ? { en: 'fewer', zh: '收起' } : { en: `${rest} more`, zh: `其余 ${rest} 项` }),
    );
    set.hidden = shown.length === 0;
  }

  return {
    element: set,
    show(values, chosen) {
      latest = { values, chosen };
      render();
    },
  };
}
