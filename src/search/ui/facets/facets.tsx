import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Text } from '../../../view/text.tsx';
import type { Answer } from '../../answer.ts';
import { countChosen, FACETS, NO_SELECTION, type Selection, type TypedSearch } from '../../query/request.ts';
import { Choice } from './choice.tsx';
import { DateFacet } from './date-facet.tsx';
import { FacetSet } from './facet-set.tsx';

const WIDE = '(width >= 60rem)';

/** Whether the page has room for facets beside the results. */
function useIsWide(): boolean {
  const [isWide, setIsWide] = useState(() => matchMedia(WIDE).matches);
  useLayoutEffect(() => {
    const media = matchMedia(WIDE);
    const follow = (): void => setIsWide(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return isWide;
}

type FacetsProps = {
  search: TypedSearch;
  answer: Answer;
  /** Gets the search that the reader wants who chose something. */
  onChoose: (search: TypedSearch) => void;
};

/**
 * What else is looked for: papers that say the same in other words and, if these or other forms of the words were left
 * out because so many papers have the words themselves, all of them.
 */
function Wordings({ search, answer, onChoose }: FacetsProps) {
  return (
    <fieldset class="facet">
      <legend>
        <Text en="Wording" zh="说法" />
      </legend>
      <div class="choices">
        <Choice
          name="related"
          value="1"
          label={{ en: 'Related words', zh: '相关词' }}
          isChosen={search.withRelated}
          onChange={(withRelated) => onChoose({ ...search, withRelated })}
        />
        {(answer.mayHaveMore || search.isExhaustive) && (
          <Choice
            name="forms"
            value="1"
            label={{ en: 'More wordings', zh: '更多说法' }}
            isChosen={search.isExhaustive}
            onChange={(isExhaustive) => onChoose({ ...search, isExhaustive })}
          />
        )}
      </div>
    </fieldset>
  );
}

/** What narrows or widens a search: a column in view on a wide page, else folded under a line that counts what is chosen. */
export function Facets({ search, answer, onChoose }: FacetsProps) {
  const isWide = useIsWide();
  const list = useRef<HTMLDetailsElement>(null);
  const { selection } = search;
  const chosen = countChosen(selection);
  const narrow = (change: Partial<Selection>): void =>
    onChoose({ ...search, selection: { ...selection, ...change } });
  return (
    <details class="search-facets" open={isWide} ref={list}>
      <summary>
        <Text en="Narrow down" zh="筛选" /> {chosen > 0 && <span class="count">{chosen}</span>}
      </summary>
      <DateFacet months={answer.months} period={selection.period} onChoose={(period) => narrow({ period })} />
      {FACETS.map((facet) => (
        <FacetSet
          key={facet}
          facet={facet}
          values={answer.facets[facet]}
          chosen={selection[facet]}
          onChoose={(values) => narrow({ [facet]: values })}
        />
      ))}
      <Wordings search={search} answer={answer} onChoose={onChoose} />
      {chosen > 0 && (
        <button
          type="button"
          class="facet-clear"
          onClick={() => {
            narrow(NO_SELECTION);
            list.current?.querySelector('input')?.focus({ preventScroll: true });
          }}
        >
          <Text en="Clear all" zh="全部清除" />
        </button>
      )}
    </details>
  );
}
