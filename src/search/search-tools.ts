import type { Asked } from './address.ts';
import { ORDERS, type Order } from './answer.ts';
import { button, element } from './element.ts';
import { labelSpans } from './label.ts';

const ORDER_NAMES = {
  best: { en: 'Best match', zh: '最相关' },
  newest: { en: 'Newest first', zh: '最新' },
} as const;

export type SearchTools = { element: HTMLElement; show(asked: Asked): void; hide(): void };

/** How the results are ordered, and whether papers that say the same in other words are among them. */
export function searchTools(
  onChoose: (choice: { order: Order } | { withRelated: boolean }) => void,
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
  const tools = element('div', 'search-tools', [group, related]);
  tools.hidden = true;
  return {
    element: tools,
    show(asked) {
      for (const one of orders) one.switch.ariaPressed = String(one.order === asked.order);
      related.ariaPressed = String(asked.withRelated);
      tools.hidden = false;
    },
    hide() {
      tools.hidden = true;
    },
  };
}
