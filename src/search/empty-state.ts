import { countLabel, PAPERS } from '../lib/count.ts';
import { plainly } from './address.ts';
import type { Answer } from './answer.ts';
import { askLink } from './ask-link.ts';
import { element } from './element.ts';
import { labelSpans } from './label.ts';
import type { Query } from './query.ts';
import { withoutPart } from './query-text.ts';

/** Of a long query only the beginning is said. */
const MOST_SAID = 80;

/** What a reader typed, whatever its direction; to be said in a sentence. */
function typed(text: string): HTMLElement {
  const letters = [...text];
  const said = letters.length > MOST_SAID ? `${letters.slice(0, MOST_SAID).join('')}…` : text;
  const quoted = element('bdi', 'typed', [said]);
  quoted.translate = false;
  return quoted;
}

const withSpaces = (nodes: Node[]): (Node | string)[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : [' ', node]));

/** The search without its operators and chosen values, or without one of the operators. */
function wider(query: Query, answer: Answer, isNarrowed: boolean): HTMLElement[] {
  const { limits, text } = query;
  if (answer.unlimited === 0 || (limits.length === 0 && !isNarrowed)) return [];
  const count = countLabel(answer.unlimited, PAPERS);
  const names = (): (Node | string)[] => withSpaces(limits.map(({ written }) => typed(written)));
  const and = limits.length > 0 && isNarrowed;
  const all = askLink(
    plainly(limits.reduce((left, { written }) => withoutPart(left, written), text)),
    labelSpans({
      en: ['Without ', ...names(), and ? ' and ' : '', isNarrowed ? 'the ticked filters' : ''],
      zh: ['去掉 ', ...names(), and ? ' 和' : '', isNarrowed ? '所勾选的筛选项' : ''],
    }),
  );
  const single =
    limits.length > 1
      ? limits.map(({ written }) =>
          element('li', '', [
            askLink(
              plainly(withoutPart(text, written)),
              labelSpans({ en: ['Without ', typed(written)], zh: ['去掉 ', typed(written)] }),
            ),
          ]),
        )
      : [];
  return [
    element('ul', 'ways', [
      element('li', '', [all, ...labelSpans({ en: `: ${count.en}`, zh: `：${count.zh}` })]),
      ...single,
    ]),
  ];
}

function partsAlone({ parts }: Answer): HTMLElement[] {
  if (parts.length < 2) return [];
  return [
    element('h2', '', labelSpans({ en: 'Each part alone', zh: '单独搜索每一部分' })),
    element(
      'ul',
      'ways',
      parts.map(({ written, total }) => {
        const count = countLabel(total, PAPERS);
        const part = total === 0 ? typed(written) : askLink(plainly(written), [typed(written)]);
        return element('li', '', [part, ...labelSpans({ en: `: ${count.en}`, zh: `：${count.zh}` })]);
      }),
    ),
  ];
}

function nearestConcepts({ nearest }: Answer): HTMLElement[] {
  if (nearest.length === 0) return [];
  return [
    element('h2', '', labelSpans({ en: 'Nearest concepts', zh: '相近的概念' })),
    element('p', 'near', withSpaces(nearest.map((text) => askLink(plainly(text), [typed(text)])))),
  ];
}

/** What is said where nothing was found: what was searched, what narrowed it away, what would find something. */
export function emptyState(query: Query, answer: Answer, isNarrowed: boolean): HTMLElement[] {
  return [
    element(
      'p',
      'searched',
      labelSpans({
        en: ['No paper matches “', typed(query.text), '”', isNarrowed ? ' and the ticked filters.' : '.'],
        zh: ['没有论文符合“', typed(query.text), '”', isNarrowed ? '和所勾选的筛选项。' : '。'],
      }),
    ),
    ...wider(query, answer, isNarrowed),
    ...nearestConcepts(answer),
    ...partsAlone(answer),
  ];
}
