import { recall, remember } from '../../client/memory.ts';
import type { TypedSearch } from '../query/request.ts';

const NAME = 'related';

/** A search as given, but without related papers for a reader who does not want them. */
export const withPreference = (search: TypedSearch): TypedSearch => ({
  ...search,
  withRelated: search.withRelated && recall(NAME) !== 'off',
});

export function rememberRelated(isWanted: boolean): void {
  remember(NAME, isWanted ? 'on' : 'off');
}
