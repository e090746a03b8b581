import { FACETS, type Order, type Selection } from './request.ts';

/** What a reader asks for, as the address of the search page says it; `text` is trimmed. */
export type Asked = {
  text: string;
  selection: Selection;
  order: Order;
  withRelated: boolean;
  withForms: boolean;
};

/** A longer text is cut, because servers refuse long addresses; in Chinese this is 9 KB. */
const MOST_CHARACTERS = 1000;
/** More chosen values than this in an address are no reader's. */
const MOST_VALUES = 50;

export const NO_SELECTION: Selection = { topic: [], source: [], year: [], has: [] };

/** A search for this text alone. */
export const plainly = (text: string): Asked => ({
  text,
  selection: NO_SELECTION,
  order: 'best',
  withRelated: true,
  withForms: false,
});

export const countChosen = (selection: Selection): number =>
  FACETS.flatMap((facet) => selection[facet]).length;

/** Reads `?q=…&topic=…&topic=…&year=2024&order=newest&related=0&forms=1`; what it does not know is left out. */
export function askedOfAddress(search: string): Asked {
  const params = new URLSearchParams(search);
  const chosen = (facet: string): string[] =>
    [...new Set(params.getAll(facet))].filter((value) => value !== '').slice(0, MOST_VALUES);
  return {
    text: (params.get('q') ?? '').trim(),
    selection: { topic: chosen('topic'), source: chosen('source'), year: chosen('year'), has: chosen('has') },
    order: params.get('order') === 'newest' ? 'newest' : 'best',
    withRelated: params.get('related') !== '0',
    withForms: params.get('forms') === '1',
  };
}

/** The other way round: the query string, empty where nothing is asked for. */
export function addressOfAsked({ text, selection, order, withRelated, withForms }: Asked): string {
  const params = new URLSearchParams();
  if (text !== '') params.set('q', text.slice(0, MOST_CHARACTERS));
  for (const facet of FACETS) for (const value of selection[facet]) params.append(facet, value);
  if (order !== 'best') params.set('order', order);
  if (!withRelated) params.set('related', '0');
  if (withForms) params.set('forms', '1');
  return params.size === 0 ? '' : `?${params}`;
}
