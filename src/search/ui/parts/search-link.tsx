import type { ComponentChildren } from 'preact';
import { isPlainClick } from '../../../client/is-plain-click.ts';
import { href } from '../../../site/href.ts';
import type { TypedSearch } from '../../query/request.ts';
import { addressOfSearch, searchOfAddress } from '../../query/search-address.ts';

export const searchPageOf = (search: TypedSearch): string => `${href('search/')}${addressOfSearch(search)}`;

/** A link to a search. Search views run it themselves, see `searchOfClick`. */
export function SearchLink({ search, children }: { search: TypedSearch; children: ComponentChildren }) {
  return (
    <a href={searchPageOf(search)} data-ask="">
      {children}
    </a>
  );
}

/** The search of a clicked `[data-ask]` link; `undefined` for every other click. */
export function searchOfClick(event: MouseEvent): TypedSearch | undefined {
  if (!isPlainClick(event) || !(event.target instanceof Element)) return undefined;
  const link = event.target.closest('a[data-ask]');
  return link instanceof HTMLAnchorElement ? searchOfAddress(link.search) : undefined;
}
