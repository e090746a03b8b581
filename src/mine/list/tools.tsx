import type { Label } from '../../schema/site.ts';
import { formatNumber } from '../../text/format-number.ts';
import { Text } from '../../view/text.tsx';
import type { Change } from '../use-shown.ts';
import { ORDERS, type Order, type Shown } from './shown.ts';

const ORDER_NAMES: Record<Order, Label> = {
  newest: { en: 'Newest first', zh: '最近优先' },
  date: { en: 'Date of paper', zh: '论文日期' },
  title: { en: 'Title', zh: '标题' },
};

/** So many tags stand in the line; the others in a menu. */
const MOST_TAGS = 8;

interface ToolsProps {
  shown: Shown;
  tags: readonly [tag: string, count: number][];
  onChange: Change;
  isSelecting: boolean;
  onSelecting: (isSelecting: boolean) => void;
}

/** What narrows and sorts the list: words, tags, order. */
export function Tools({ shown, tags, onChange, isSelecting, onSelecting }: ToolsProps) {
  const { words, order } = shown;
  const isFrequent = ([tag]: readonly [string, number], at: number): boolean =>
    at < MOST_TAGS || shown.tags.includes(tag);
  const others = tags.filter((one, at) => !isFrequent(one, at));
  const toggle = (tag: string): void => {
    const rest = shown.tags.filter((one) => one !== tag);
    onChange({ tags: rest.length < shown.tags.length ? rest : [...rest, tag] });
  };
  return (
    <div class="list-tools mine-tools">
      <input
        type="text"
        aria-label="Titles, authors, notes, tags · 标题、作者、笔记、标签"
        placeholder="Find in mine · 在此查找"
        value={words}
        onInput={({ currentTarget }) => onChange({ words: currentTarget.value }, 'typing')}
      />
      <select
        aria-label="Order · 排序"
        value={order}
        onChange={({ currentTarget }) =>
          onChange({ order: ORDERS.find((one) => one === currentTarget.value) ?? 'newest' })
        }
      >
        {ORDERS.map((one) => (
          <option key={one} value={one}>
            {`${ORDER_NAMES[one].en} · ${ORDER_NAMES[one].zh}`}
          </option>
        ))}
      </select>
      {tags.filter(isFrequent).map(([tag, count]) => (
        <button key={tag} type="button" aria-pressed={shown.tags.includes(tag)} onClick={() => toggle(tag)}>
          <span translate={false}>#{tag}</span> {formatNumber(count)}
        </button>
      ))}
      {others.length > 0 && (
        <select
          aria-label="More tags · 更多标签"
          value=""
          onChange={({ currentTarget }) => toggle(currentTarget.value)}
        >
          <option value="">More tags · 更多标签</option>
          {others.map(([tag, count]) => (
            <option key={tag} value={tag}>{`#${tag} ${formatNumber(count)}`}</option>
          ))}
        </select>
      )}
      <button type="button" aria-pressed={isSelecting} onClick={() => onSelecting(!isSelecting)}>
        <Text en="Select" zh="选择" />
      </button>
    </div>
  );
}
