import { countLabel, PAPERS } from '../../../site/counts.ts';
import { Text } from '../../../view/text.tsx';
import type { Answer } from '../../answer.ts';
import type { Query } from '../../query/query.ts';
import { countChosen, NO_SELECTION, type TypedSearch } from '../../query/request.ts';
import { withoutPart } from '../../query/without-part.ts';
import { SearchLink } from '../parts/search-link.tsx';
import { TypedText } from '../parts/typed-text.tsx';

function Operators({ operators, separator }: { operators: string[]; separator: string }) {
  return (
    <>
      {operators.map((operator, at) => (
        <>
          {at > 0 && separator}
          <TypedText text={operator} />
        </>
      ))}
    </>
  );
}

/** `: 12 papers` behind what finds them. */
export function CountAfter({ total }: { total: number }) {
  const count = countLabel(total, PAPERS);
  return <Text en={`: ${count.en}`} zh={`：${count.zh}`} />;
}

type Without = { search: TypedSearch; operators: string[]; isFilterless: boolean };

/** A link to the same search without these operators, and without the ticked filters. */
function WithoutLink({ search, operators, isFilterless }: Without) {
  const areBoth = operators.length > 0 && isFilterless;
  const wider = {
    ...search,
    text: operators.reduce(withoutPart, search.text),
    selection: isFilterless ? NO_SELECTION : search.selection,
  };
  return (
    <SearchLink search={wider}>
      <Text
        en={
          <>
            Without <Operators operators={operators} separator=", " />
            {areBoth && ' and '}
            {isFilterless && 'the ticked filters'}
          </>
        }
        zh={
          <>
            去掉 <Operators operators={operators} separator="、" />
            {areBoth && ' 和'}
            {isFilterless && '所勾选的筛选项'}
          </>
        }
      />
    </SearchLink>
  );
}

type WiderSearchProps = { search: TypedSearch; query: Query; answer: Answer };

/** Links that remove what narrowed the search: all of it and, if that is more than one thing, each alone. */
export function WiderSearch({ search, query: { limits }, answer: { unlimited } }: WiderSearchProps) {
  const operators = limits.map(({ typed }) => typed);
  const isFiltered = countChosen(search.selection) > 0;
  const things = operators.length + Number(isFiltered);
  if (unlimited === 0 || things === 0) return null;
  return (
    <ul class="ways">
      <li>
        <WithoutLink search={search} operators={operators} isFilterless={isFiltered} />
        <CountAfter total={unlimited} />
      </li>
      {things > 1 &&
        operators.map((operator) => (
          <li key={operator}>
            <WithoutLink search={search} operators={[operator]} isFilterless={false} />
          </li>
        ))}
      {things > 1 && isFiltered && (
        <li>
          <WithoutLink search={search} operators={[]} isFilterless />
        </li>
      )}
    </ul>
  );
}
