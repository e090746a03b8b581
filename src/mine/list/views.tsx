import { isPlainClick } from '../../client/is-plain-click.ts';
import type { Label } from '../../schema/site.ts';
import { formatNumber } from '../../text/format-number.ts';
import { Text } from '../../view/text.tsx';
import { addressOfShown, VIEWS, type View } from './shown.ts';

/** What the views are called. */
const VIEW_NAMES: Record<View, Label> = {
  kept: { en: 'All', zh: '全部' },
  starred: { en: 'Starred', zh: '收藏' },
  notes: { en: 'Notes', zh: '笔记' },
  read: { en: 'Read lately', zh: '最近读过' },
  followed: { en: 'Followed', zh: '关注' },
};

/** What a list of a view is called where it stands alone: on paper, in a file, on the pages of its papers. */
export const listName = (view: View): Label =>
  view === 'kept' ? { en: 'Mine', zh: '我的' } : VIEW_NAMES[view];

interface ViewsProps {
  view: View;
  counts: Record<View, number>;
  onChoose: (view: View) => void;
}

/** The views with how much is in each; each has an address of its own. */
export function Views({ view, counts, onChoose }: ViewsProps) {
  return (
    <nav class="mine-views" aria-label="Mine · 我的">
      {VIEWS.map((one) => (
        <a
          key={one}
          href={addressOfShown({ view: one, tags: [], words: '', order: 'newest', page: 1 })}
          aria-current={one === view ? 'true' : undefined}
          onClick={(event) => {
            if (!isPlainClick(event)) return;
            event.preventDefault();
            onChoose(one);
          }}
        >
          <Text {...VIEW_NAMES[one]} />
          {counts[one] > 0 && <span class="count"> {formatNumber(counts[one])}</span>}
        </a>
      ))}
    </nav>
  );
}
