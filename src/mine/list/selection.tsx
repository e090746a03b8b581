import { type Change, noted, read, starred, tagged } from '../../reader/own-paper.ts';
import { changeOwnPapers } from '../../reader/reader.ts';
import type { OwnPaper } from '../../reader/schema.ts';
import { formatNumber } from '../../text/format-number.ts';
import { Text } from '../../view/text.tsx';
import type { View } from './shown.ts';

/** What takes a paper out of a view. That it was read is no reason to keep it. */
function removalFrom(view: View): Change {
  const now = new Date().toISOString();
  if (view === 'starred') return starred(false, now);
  if (view === 'notes') return noted('', now);
  if (view === 'read') return read(false, now);
  return (paper) => tagged([])(noted('', now)(starred(false, now)(paper)));
}

interface SelectionProps {
  view: View;
  /** What is shown, all pages of it. */
  papers: readonly OwnPaper[];
  selected: ReadonlySet<string>;
  onSelect: (ids: readonly string[]) => void;
}

/** What can be done with many papers at once. */
export function Selection({ view, papers, selected, onSelect }: SelectionProps) {
  const chosen = papers.filter(({ id }) => selected.has(id));
  const areAll = chosen.length === papers.length;
  const remove = async (): Promise<void> => {
    await changeOwnPapers(chosen, removalFrom(view));
    onSelect([]);
  };
  return (
    <div class="mine-take">
      <button type="button" onClick={() => onSelect(areAll ? [] : papers.map(({ id }) => id))}>
        {areAll ? <Text en="Select none" zh="取消全选" /> : <Text en="Select all shown" zh="全选" />}
      </button>
      <button type="button" disabled={chosen.length === 0} onClick={remove}>
        {chosen.length === 0 ? (
          <Text en="Remove from this list" zh="从此列表移除" />
        ) : (
          <Text
            en={`Remove ${formatNumber(chosen.length)} from this list`}
            zh={`从此列表移除 ${formatNumber(chosen.length)} 篇`}
          />
        )}
      </button>
    </div>
  );
}
