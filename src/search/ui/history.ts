import { type Place, stateOfPlace } from './place.ts';

/** Keeps the address of the page the same as the search, without a history entry for every letter. */
export type SearchHistory = {
  /** Typing changes the address without a new entry, except for the first letter after a kept search. */
  type(address: string): void;
  /** Enter keeps the search: going back leads to what was there before typing. */
  keep(address: string): void;
  /** A choice always gets an entry of its own. */
  push(address: string): void;
  /** The reader went back or forward, to an entry that stays. */
  arrive(): void;
  /** Keeps with the present entry where the reader is. */
  mark(place: Place): void;
};

/** Safari allows 100 changes in 30 seconds: until then the address stays behind. */
function change(how: 'pushState' | 'replaceState', address: string, state: unknown = null): void {
  try {
    history[how](state, '', address);
  } catch (error) {
    console.warn(error);
  }
}

export function searchHistory(): SearchHistory {
  /** The address that typing has replaced and that has no entry. */
  let original: string | undefined = location.href;
  let isKept = false;
  return {
    type(address) {
      change(isKept ? 'pushState' : 'replaceState', address);
      if (isKept) original = undefined;
      isKept = false;
    },
    keep(address) {
      if (isKept) return;
      if (original !== undefined && original !== new URL(address, location.href).href) {
        change('replaceState', original);
        change('pushState', address);
      }
      isKept = true;
    },
    push(address) {
      change('pushState', address);
      isKept = true;
    },
    arrive() {
      isKept = true;
    },
    mark: (place) => change('replaceState', location.href, stateOfPlace(place)),
  };
}
