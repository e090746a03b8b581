import type { TypedSearch } from '../query/request.ts';

const NAME = 'duizhao:related';

/** Whether this reader wants papers that say the same in other words; by default true. */
function isRelatedWanted(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
}

/** A search as given, but without related papers for a reader who does not want them. */
export const withPreference = (search: TypedSearch): TypedSearch => ({
  ...search,
  withRelated: search.withRelated && isRelatedWanted(),
});

export function rememberRelated(isWanted: boolean): void {
  try {
    localStorage.setItem(NAME, isWanted ? 'on' : 'off');
  } catch {
    // Storage is blocked: the address keeps the choice.
  }
}
