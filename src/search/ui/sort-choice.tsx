import { Text } from '../../view/text.tsx';
import { ORDERS, type Order } from '../query/request.ts';

const ORDER_NAMES = {
  best: { en: 'Best match', zh: '最相关' },
  newest: { en: 'Newest first', zh: '最新' },
} as const;

/** The order of the results, one of two. */
export function SortChoice({ order, onChoose }: { order: Order; onChoose: (order: Order) => void }) {
  return (
    <fieldset class="search-order">
      <legend class="unseen">
        <Text en="Order" zh="排序" />
      </legend>
      {ORDERS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="order"
            value={one}
            checked={one === order}
            autocomplete="off"
            onChange={() => onChoose(one)}
          />
          <Text {...ORDER_NAMES[one]} />
        </label>
      ))}
    </fieldset>
  );
}
