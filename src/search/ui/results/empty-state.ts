import { countLabel, PAPERS } from '../../../site/counts.ts';
import type { Answer } from '../../answer.ts';
import type { Query } from '../../query/query.ts';
import { type Asked, countChosen, NO_SELECTION, plainly } from '../../query/search-address.ts';
import { withoutPart } from '../../query/without-part.ts';
import { askLink } from '../dom/ask-link.ts';
import { element } from '../dom/element.ts';
import { labelSpans } from '../dom/label.ts';
import { typedText } from '../dom/typed-text.ts';

function joined(nodes: Node[], separator: string): (Node | string)[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [separator, node]));
}

const countSpans = (total: number): HTMLSpanElement[] => {
  const count = countLabel(total, PAPERS);
  return labelSpans({ en: `: ${count.en}`, zh: `：${count.zh}` });
};

/** A link to the same search without these operators, and without the ticked filters. */
function withoutLink(asked: Asked, operators: string[], isFilterless: boolean): HTMLAnchorElement {
  const names = (separator: string): (Node | string)[] => joined(operators.map(typedText), separator);
  const areBoth = operators.length > 0 && isFilterless;
  return askLink(
    {
      ...asked,
      text: operators.reduce(withoutPart, asked.text),
      selection: isFilterless ? NO_SELECTION : asked.selection,
    },
    labelSpans({
      en: ['Without ', ...names(', '), areBoth ? ' and ' : '', isFilterless ? 'the ticked filters' : ''],
      zh: ['去掉 ', ...names('、'), areBoth ? ' 和' : '', isFilterless ? '所勾选的筛选项' : ''],
    }),
  );
}

/** What narrowed the search, to be removed all together and, where it is more than one thing, each alone. */
function wider(asked: Asked, { limits }: Query, { unlimited }: Answer): HTMLElement[] {
  const operators = limits.map(({ written }) => written);
  const isFiltered = countChosen(asked.selection) > 0;
  const things = operators.length + Number(isFiltered);
  if (unlimited === 0 || things === 0) return [];
  const all = [withoutLink(asked, operators, isFiltered), ...countSpans(unlimited)];
  const single =
    things === 1
      ? []
      : [
          ...operators.map((operator) => withoutLink(asked, [operator], false)),
          ...(isFiltered ? [withoutLink(asked, [], true)] : []),
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
        nearest.map((text) => askLink(plainly(text), [typedText(text)])),
        ' ',
      ),
    ),
  ];
}

function partsAlone({ parts }: Answer): HTMLElement[] {
  if (parts.length < 2) return [];
  const items = parts.map(({ written, total }) => {
    const part = typedText(written);
    return element('li', '', [total === 0 ? part : askLink(plainly(written), [part]), ...countSpans(total)]);
  });
  return [
    element('h2', '', labelSpans({ en: 'Each part alone', zh: '单独搜索每一部分' })),
    element('ul', 'ways', items),
  ];
}

/** What is said where nothing was found: what was searched, what narrowed it away, what would find something. */
export function emptyState(asked: Asked, query: Query, answer: Answer): HTMLElement[] {
  const isFiltered = countChosen(asked.selection) > 0;
  const searched = labelSpans({
    en: ['No paper matches “', typedText(asked.text), '”', isFiltered ? ' and the ticked filters.' : '.'],
    zh: ['没有论文符合“', typedText(asked.text), '”', isFiltered ? '和所勾选的筛选项。' : '。'],
  });
  return [
    element('p', 'searched', searched),
    ...wider(asked, query, answer),
    ...nearestConcepts(answer),
    ...partsAlone(answer),
  ];
}
