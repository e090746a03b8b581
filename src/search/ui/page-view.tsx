import { FollowButton } from '../../followed/button/follow-button.tsx';
import { queryOfSearch } from '../../followed/rules/query-of-search.ts';
import type { AnswerList } from '../answer.ts';
import type { TypedSearch } from '../query/request.ts';
import type { SearchState } from '../session.ts';
import { Facets } from './facets/facets.tsx';
import { HelpPlace, HelpSwitch } from './help.tsx';
import { Results } from './results/results.tsx';
import { SortChoice } from './sort-choice.tsx';
import { SearchStatus } from './status.tsx';

type PageViewProps = {
  state: SearchState;
  /** How many results are shown at a time. */
  page: number;
  /** The help, whether it is open, and whether it has to be, because there is nothing else to show. */
  help: { element: HTMLElement; isOpen: boolean; isNeeded: boolean };
  /** When typing rests. */
  rested: () => Promise<void>;
  onHelp: () => void;
  onRetry: () => void;
  onMore: (list: AnswerList) => void;
  /** Gets the search that the reader wants who chose an order, a facet or related words. */
  onChoose: (search: TypedSearch) => void;
  focusBox: () => void;
};

/** What stands under the box of the search page. */
export function PageView(props: PageViewProps) {
  const { state, page, help, rested, onHelp, onRetry, onMore, onChoose, focusBox } = props;
  const { search, shown, isBusy } = state;
  // Before the first answer nothing stands in the bar that would have to make room.
  const hasHelpSwitch = !help.isNeeded && (shown !== undefined || !isBusy);
  const query = shown && queryOfSearch(search);
  const isOrdered = shown !== undefined && shown.found.length + shown.related.length > 0;
  return (
    <>
      <div class="search-bar">
        <SearchStatus state={state} onRetry={onRetry} />
        {isOrdered && (
          <SortChoice order={search.order} onChoose={(order) => onChoose({ ...search, order })} />
        )}
        {query !== undefined && <FollowButton query={query} />}
        {hasHelpSwitch && <HelpSwitch help={help.element} isOpen={help.isOpen} onSwitch={onHelp} />}
      </div>
      {shown && <Facets search={search} answer={shown.answer} onChoose={onChoose} />}
      <HelpPlace help={help.element} isOpen={help.isOpen} />
      <Results state={state} page={page} rested={rested} onMore={onMore} focusBox={focusBox} />
    </>
  );
}
