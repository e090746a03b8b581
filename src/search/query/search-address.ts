import { MAX_QUERY_LENGTH } from './query.ts';
import { FACETS, type TypedSearch } from './request.ts';

/** Nobody ticks more values of a facet; an address may say anything. */
const MAX_VALUES = 50;

/** Reads `?q=…&topic=…&topic=…&year=2024&order=newest&related=0&forms=1`; unknown names and values are ignored. */
export function searchOfAddress(search: string): TypedSearch {
  const params = new URLSearchParams(search);
  const chosen = (facet: string): string[] =>
    [...new Set(params.getAll(facet))].filter((value) => value !== '').slice(0, MAX_VALUES);
  return {
    text: (params.get('q') ?? '').trim(),
    selection: { topic: chosen('topic'), source: chosen('source'), year: chosen('year'), has: chosen('has') },
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
  if (order !== 'best') params.set('order', order);
  if (!withRelated) params.set('related', '0');
  if (isExhaustive) params.set('forms', '1');
  return params.size === 0 ? '' : `?${params}`;
}
