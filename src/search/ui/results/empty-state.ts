import { countLabel, PAPERS } from '../../../site/counts.ts';
import type { Answer } from '../../answer.ts';
import type { Query } from '../../query/query.ts';
import { countChosen, NO_SELECTION, type TypedSearch, textSearch } from '../../query/request.ts';
import { withoutPart } from '../../query/without-part.ts';
import { element } from '../dom/element.ts';
import { labelSpans } from '../dom/label.ts';
import { searchLink } from '../dom/search-link.ts';
import { typedText } from '../dom/typed-text.ts';

function joined(nodes: Node[], separator: string): (Node | string)[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [separator, node]));
}

const countSpans = (total: number): HTMLSpanElement[] => {
  const count = countLabel(total, PAPERS);
  return labelSpans({ en: `: ${count.en}`, zh: `：${count.zh}` });
};

/** A link to the same search without these operators, and without the ticked filters. */
function withoutLink(search: TypedSearch, operators: string[], isFilterless: boolean): HTMLAnchorElement {
  const names = (separator: string): (Node | string)[] => joined(operators.map(typedText), separator);
  const areBoth = operators.length > 0 && isFilterless;
  return searchLink(
    {
      ...search,
      text: operators.reduce(withoutPart, search.text),
      selection: isFilterless ? NO_SELECTION : search.selection,
    },
    labelSpans({
      en: ['Without ', ...names(', '), areBoth ? ' and ' : '', isFilterless ? 'the ticked filters' : ''],
      zh: ['去掉 ', ...names('、'), areBoth ? ' 和' : '', isFilterless ? '所勾选的筛选项' : ''],
    }),
  );
}

/** Links that remove what narrowed the search: all of it and, if that is more than one thing, each alone. */
function wider(search: TypedSearch, { limits }: Query, { unlimited }: Answer): HTMLElement[] {
  const operators = limits.map(({ typed }) => typed);
  const isFiltered = countChosen(search.selection) > 0;
  const things = operators.length + Number(isFiltered);
  if (unlimited === 0 || things === 0) return [];
  const all = [withoutLink(search, operators, isFiltered), ...countSpans(unlimited)];
  const single =
    things === 1
      ? []
      : [
          ...operators.map((operator) => withoutLink(search, [operator], false)),
          ...(isFiltered ? [withoutLink(search, [], true)] : []),
        ];
  return [
    element('ul', 'ways', [element('li', '', all), ...single.map((link) => element('li', '', [link]))]),
  ];
}

function nearestConcepts({ nearest }: Answer): HTMLElement[] {
  if (nearest.length === 0) return [];
  return [
    element('h2', '', labelSpans({ en: 'Nearest concepts', zh: '相近的概念' })),
    element(
      'p',
      'near',
      joined(
        nearest.map((text) => searchLink(textSearch(text), [typedText(text)])),
        ' ',
      ),
    ),
  ];
}

function partsAlone({ parts }: Answer): HTMLElement[] {
  if (parts.length < 2) return [];
  const items = parts.map(({ typed, total }) => {
    const part = typedText(typed);
    return element('li', '', [
      total === 0 ? part : searchLink(textSearch(typed), [part]),
      ...countSpans(total),
    ]);
  });
  return [
    element('h2', '', labelSpans({ en: 'Each part alone', zh: '单独搜索每一部分' })),
    element('ul', 'ways', items),
  ];
}

/** What is shown if nothing was found: what was searched, what narrowed the search, what would find something. */
export function emptyState(search: TypedSearch, query: Query, answer: Answer): HTMLElement[] {
  const isFiltered = countChosen(search.selection) > 0;
  const searched = labelSpans({
    en: ['No paper matches “', typedText(search.text), '”', isFiltered ? ' and the ticked filters.' : '.'],
    zh: ['没有论文符合“', typedText(search.text), '”', isFiltered ? '和所勾选的筛选项。' : '。'],
  });
  return [
    element('p', 'searched', searched),
    ...wider(search, query, answer),
    ...nearestConcepts(answer),
    ...partsAlone(answer),
  ];
}
