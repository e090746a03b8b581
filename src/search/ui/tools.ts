import type { Answer } from '../answer.ts';
import { ORDERS, type Order, type TypedSearch } from '../query/request.ts';
import { button, element } from './dom/element.ts';
import { labelSpans } from './dom/label.ts';

const ORDER_NAMES = {
  best: { en: 'Best match', zh: '最相关' },
  newest: { en: 'Newest first', zh: '最新' },
} as const;

export type SearchTools = {
  element: HTMLElement;
  show(search: TypedSearch, answer: Answer): void;
  hide(): void;
};

/**
 * Buttons for the order of the results, for papers that say the same in other words and, if these or other forms of the
 * words were left out because so many papers have the words themselves, for all of them.
 */
export function searchTools(
  onChoose: (choice: { order: Order } | { withRelated: boolean } | { isExhaustive: boolean }) => void,
): SearchTools {
  const orders = ORDERS.map((order) => ({
    order,
    switch: button('', labelSpans(ORDER_NAMES[order]), () => onChoose({ order })),
  }));
  const group = element(
    'div',
    'order',
    orders.map((one) => one.switch),
  );
  group.role = 'group';
  group.ariaLabel = 'Order · 排序';
  const related = button('', labelSpans({ en: 'Related words', zh: '相关词' }), () =>
    onChoose({ withRelated: related.ariaPressed !== 'true' }),
  );
  const exhaustive = button('', labelSpans({ en: 'More wordings', zh: '更多说法' }), () =>
    onChoose({ isExhaustive: exhaustive.ariaPressed !== 'true' }),
  );
  const tools = element('div', 'search-tools', [group, related, exhaustive]);
  tools.hidden = true;
  return {
    element: tools,
    show(search, { mayHaveMore }) {
      for (const one of orders) one.switch.ariaPressed = String(one.order === search.order);
      related.ariaPressed = String(search.withRelated);
      exhaustive.ariaPressed = String(search.isExhaustive);
      exhaustive.hidden = !mayHaveMore && !search.isExhaustive;
      tools.hidden = false;
    },
    hide() {
      tools.hidden = true;
    },
  };
}
