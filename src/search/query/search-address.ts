import { MAX_QUERY_LENGTH } from './query.ts';
import { FACETS, type Period, type TypedSearch } from './request.ts';

/** Nobody ticks more values of a facet; an address may say anything. */
const MAX_VALUES = 50;

/** `2024`, `2024-09` */
const MONTH_OR_YEAR = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** `from=2024-09&to=2025`; addresses of former times say `year=2024&year=2025`. */
function periodOf(params: URLSearchParams): Period {
  const years = params.getAll('year').sort();
  const [from = '', to = ''] = [params.get('from') ?? years[0], params.get('to') ?? years.at(-1)];
  return {
    ...(MONTH_OR_YEAR.test(from) && { from }),
    ...(MONTH_OR_YEAR.test(to) && { to }),
  };
}

/**
 * Reads `?q=…&topic=…&topic=…&from=2024-09&to=2025&order=newest&related=0&forms=1`; unknown names and values are ignored.
 */
export function searchOfAddress(search: string): TypedSearch {
  const params = new URLSearchParams(search);
  const chosen = (facet: string): string[] =>
    [...new Set(params.getAll(facet))].filter((value) => value !== '').slice(0, MAX_VALUES);
  return {
    text: (params.get('q') ?? '').trim(),
    selection: {
      topic: chosen('topic'),
      source: chosen('source'),
      has: chosen('has'),
      period: periodOf(params),
    },
    order: params.get('order') === 'newest' ? 'newest' : 'best',
    withRelated: params.get('related') !== '0',
    isExhaustive: params.get('forms') === '1',
  };
}

/** The reverse of `searchOfAddress`: a query string, empty for a search without text and choices. */
export function addressOfSearch({ text, selection, order, withRelated, isExhaustive }: TypedSearch): string {
  const params = new URLSearchParams();
  if (text !== '') params.set('q', text.slice(0, MAX_QUERY_LENGTH));
  for (const facet of FACETS) for (const value of selection[facet]) params.append(facet, value);
  const { from, to } = selection.period;
  if (from !== undefined) params.set('from', from);
  if (to !== undefined) params.set('to', to);
  if (order !== 'best') params.set('order', order);
  if (!withRelated) params.set('related', '0');
  if (isExhaustive) params.set('forms', '1');
  return params.size === 0 ? '' : `?${params}`;
}
