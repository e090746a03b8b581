import type { TypedSearch } from '../query/request.ts';
import { readStored, writeStored } from './stored.ts';

const NAME = 'related';

/** A search as given, but without related papers for a reader who does not want them. */
export const withPreference = (search: TypedSearch): TypedSearch => ({
  ...search,
  withRelated: search.withRelated && readStored(NAME) !== 'off',
});

export function rememberRelated(isWanted: boolean): void {
  writeStored(NAME, isWanted ? 'on' : 'off');
}
