import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AnswerList } from '../../answer.ts';
import type { SearchState } from '../../session.ts';
import { EmptyState } from './empty-state.tsx';
import { PagedList } from './paged-list.tsx';
import { RelatedList } from './related-list.tsx';

type ResultsProps = {
  state: SearchState;
  /** How many papers are shown at a time. */
  page: number;
  /** When typing rests. */
  rested: () => Promise<void>;
  onMore: (list: AnswerList) => void;
  /** Whether more than the first papers of a list can be shown. */
  isPaged?: boolean;
  /** Takes the focus that was on a result which is gone. */
  focusBox: () => void;
};

/** Keeps a focus within an element there: if what had it is gone, it goes to the first result, or to the box. */
function useKeptFocus(focusBox: () => void, shown: unknown) {
  const region = useRef<HTMLElement>(null);
  const wasWithin = useRef(false);
  wasWithin.current = region.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (!wasWithin.current || region.current?.contains(document.activeElement)) return;
    const first = region.current?.querySelector<HTMLElement>('a.titles');
    if (first) first.focus({ preventScroll: true });
    else focusBox();
  }, [shown, focusBox]);
  return region;
}

/**
 * The results: exact ones, then related ones; if there are none, ways on. Each answer has elements of its own: what stands
 * elsewhere in it would else seem to move.
 */
export function Results({ state, page, rested, onMore, isPaged = true, focusBox }: ResultsProps) {
  const { search, isBusy, shown, failure } = state;
  const region = useKeptFocus(focusBox, shown);
  const isNothing = shown === undefined && !isBusy && failure === undefined;
  const answer = shown?.answer;
  return (
    <section
      class="search-results"
      aria-label="Results · 结果"
      aria-busy={isBusy}
      data-search-results=""
      data-query={shown?.search.text ?? (isNothing ? search.text : '')}
      data-total={answer?.total ?? 0}
      ref={region}
    >
      {shown && shown.answer.total === 0 && <EmptyState {...shown} />}
      <PagedList
        key={shown?.number}
        papers={shown?.found ?? []}
        total={answer?.total ?? 0}
        page={page}
        quoting={{ marks: answer?.marks ?? [], synonyms: answer?.related.marks ?? [], rested }}
        onMore={isPaged ? () => onMore('found') : undefined}
        buttonData={{ 'data-search-more': '' }}
      />
      {shown && (
        <RelatedList
          key={shown.number}
          related={shown.answer.related}
          papers={shown.related}
          page={page}
          rested={rested}
          onMore={() => onMore('related')}
          isPaged={isPaged}
        />
      )}
    </section>
  );
}
