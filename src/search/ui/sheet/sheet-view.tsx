import { href } from '../../../site/href.ts';
import { formatNumber } from '../../../text/format-number.ts';
import { Text } from '../../../view/text.tsx';
import type { Answer, AnswerList } from '../../answer.ts';
import type { Overview } from '../../engine/overview.ts';
import type { SearchState } from '../../session.ts';
import { Cross } from '../parts/cross.tsx';
import { searchPageOf } from '../parts/search-link.tsx';
import { Results } from '../results/results.tsx';
import { SearchStatus } from '../status.tsx';
import { isOfInputMethod } from '../typing.ts';
import { SheetStart } from './sheet-start.tsx';

type SheetViewProps = {
  state: SearchState;
  /** How many results are shown. */
  page: number;
  recent: readonly string[];
  /** Known once the index is open. */
  overview: Overview | undefined;
  rested: () => Promise<void>;
  onRetry: () => void;
  onMore: (list: AnswerList) => void;
  onForget: (query: string) => void;
  onClose: () => void;
  focusBox: () => void;
};

function SheetHead({ onClose }: { onClose: () => void }) {
  return (
    <search>
      <form class="sheet-head" action={href('search/')}>
        <div class="search-field">
          <input
            class="search-box"
            type="search"
            name="q"
            placeholder="Search · 搜索"
            aria-label="Search the papers · 搜索论文"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            enterkeyhint="search"
          />
          <button type="reset" class="search-clear" aria-label="Clear · 清除">
            <Cross />
          </button>
        </div>
        <button type="button" class="sheet-close" onClick={onClose}>
          <Text en="Close" zh="关闭" />
        </button>
      </form>
    </search>
  );
}

/** What the link to the search page says, which has all results, the filters and the help. */
function WayOut({ text, answer }: { text: string; answer: Answer | undefined }) {
  if (text === '') return <Text en="Search help" zh="搜索说明" />;
  const total = (answer?.total ?? 0) + (answer?.related.total ?? 0);
  if (total === 0) return <Text en="Search page" zh="搜索页" />;
  const count = formatNumber(total);
  return <Text en={`All ${count} ${total === 1 ? 'result' : 'results'}`} zh={`全部 ${count} 条结果`} />;
}

function SheetFoot({ search, shown }: SearchState) {
  return (
    <p class="sheet-foot">
      <span class="sheet-keys">
        <kbd>↑</kbd> <kbd>↓</kbd> <Text en="walk" zh="移动" /> <kbd>↵</kbd> <Text en="open" zh="打开" />{' '}
        <kbd>Esc</kbd> <Text en="close" zh="关闭" />
      </span>
      <a href={searchPageOf(search)} data-search-all="">
        <WayOut text={search.text} answer={shown?.answer} />
        <span aria-hidden="true"> →</span>
      </a>
    </p>
  );
}

/** The sheet over the page: the box at its top, its results or where to begin, and at its foot the way to all results. */
export function SheetView(props: SheetViewProps) {
  const { state, page, recent, overview, rested, onRetry, onMore, onForget, onClose, focusBox } = props;
  const isBlank = state.search.text === '' && state.shown === undefined;
  return (
    <dialog
      class="search-sheet"
      aria-label="Search · 搜索"
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isOfInputMethod(event)) return;
        // By default Esc would empty the box first.
        event.preventDefault();
        onClose();
      }}
    >
      <SheetHead onClose={onClose} />
      <div class="sheet-body">
        <SearchStatus state={state} onRetry={onRetry} />
        {isBlank && <SheetStart recent={recent} overview={overview} onForget={onForget} />}
        <Results
          state={state}
          page={page}
          rested={rested}
          onMore={onMore}
          isPaged={false}
          focusBox={focusBox}
        />
      </div>
      <SheetFoot {...state} />
    </dialog>
  );
}
