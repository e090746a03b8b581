import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { startLists } from '../lists/start-lists.ts';
import { countLabel, PAPERS } from '../site/counts.ts';
import { Text } from '../view/text.tsx';
import { FileTools } from './file-tools.tsx';
import { FirstSteps } from './lines/first-steps.tsx';
import { Notice, type Said } from './lines/notice.tsx';
import { ReminderLine } from './lines/reminder-line.tsx';
import { StorageLine } from './lines/storage-line.tsx';
import { PaperRows } from './list/paper-rows.tsx';
import { interfaceLanguage, papersIn, selectPapers, tagCounts } from './list/select-papers.ts';
import { Selection } from './list/selection.tsx';
import type { View } from './list/shown.ts';
import { Tools } from './list/tools.tsx';
import { useSteadyOrder } from './list/use-steady-order.ts';
import { listName, Views } from './list/views.tsx';
import { type OwnState, useOwn } from './own-state.ts';
import { TakeAway } from './take/take-away.tsx';
import { usePrint } from './take/use-print.ts';
import { useGone } from './use-known-ids.ts';
import { useLosses } from './use-losses.ts';
import { useShown } from './use-shown.ts';
import { useTitles } from './use-titles.ts';

/** Shows the place of what is followed, or hides it. */
function showFollowed(isShown: boolean): void {
  const place = document.querySelector<HTMLElement>('[data-followed]');
  if (place) place.hidden = !isShown;
}

/** How much is in each view. */
function countsOf({ papers, followed }: OwnState): Record<View, number> {
  const count = (view: View): number => papersIn(view, papers).length;
  return {
    kept: count('kept'),
    starred: count('starred'),
    notes: count('notes'),
    read: count('read'),
    followed,
  };
}

/** The reader's own: views of it, what narrows them, the papers, and the ways in and out. */
export function MinePage({ initial }: { initial: OwnState }) {
  const own = useOwn(initial);
  const [shown, change] = useShown();
  const [said, setSaid] = useState<Said>();
  const [selected, setSelected] = useState<ReadonlySet<string>>();
  const { view } = shown;
  const inView = useMemo(() => papersIn(view, own.papers), [own, view]);
  const selection = useMemo(() => selectPapers(inView, shown, interfaceLanguage()), [inView, shown]);
  const found = useSteadyOrder(selection, shown);
  const tags = useMemo(() => {
    const counts = tagCounts(inView);
    const missing = shown.tags.filter((tag) => !counts.some(([one]) => one === tag));
    return [...counts, ...missing.map((tag): [string, number] => [tag, 0])];
  }, [inView, shown.tags]);
  const counts = useMemo(() => countsOf(own), [own]);
  const { print, loaded } = usePrint(listName(view), found);
  const isGone = useGone(own.papers.length > 0);
  useLosses(own, view, setSaid);
  useLayoutEffect(() => showFollowed(view === 'followed'), [view]);
  useEffect(startLists, []);
  useTitles(own, isGone);
  const choose = (next: View): void => {
    setSelected(undefined);
    change({ view: next, tags: [], words: '', order: 'newest' });
  };
  const select = (id: string, isSelected: boolean): void => {
    const rest = [...(selected ?? [])].filter((one) => one !== id);
    setSelected(new Set(isSelected ? [...rest, id] : rest));
  };
  const isEmpty = own.papers.length === 0 && own.followed === 0;
  return (
    <>
      <StorageLine own={own} />
      <ReminderLine papers={own.papers} say={setSaid} />
      <div class="mine-bar">
        <Views view={view} counts={counts} onChoose={choose} />
        <FileTools say={setSaid} />
      </div>
      {view !== 'followed' && isEmpty && <FirstSteps />}
      {view !== 'followed' && !isEmpty && (
        <>
          <Tools
            shown={shown}
            tags={tags}
            onChange={change}
            isSelecting={selected !== undefined}
            onSelecting={(isOn) => setSelected(isOn ? new Set() : undefined)}
          />
          <div class="mine-status">
            <p role="status">
              <Text {...countLabel(found.length, PAPERS)} />
            </p>
            {found.length > 0 && selected && (
              <Selection
                view={view}
                papers={found}
                selected={selected}
                onSelect={(ids) => setSelected(new Set(ids))}
              />
            )}
            {found.length > 0 && !selected && (
              <TakeAway papers={found} name={listName(view)} say={setSaid} onPrint={print} loaded={loaded} />
            )}
          </div>
          <PaperRows
            papers={found}
            shown={shown}
            isGone={isGone}
            selected={selected}
            onSelect={select}
            onChange={change}
          />
        </>
      )}
      <Notice said={said} onClose={() => setSaid(undefined)} />
    </>
  );
}
