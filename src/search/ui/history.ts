/** Keeps the address of the page at what is searched, without a history entry for every letter. */
export type SearchHistory = {
  /** Typing changes the address in place; the first letter after a kept search begins an entry of its own. */
  type(address: string): void;
  /** Enter keeps the search: going back leads to what was there before it was typed. */
  keep(address: string): void;
  /** A choice is always an entry of its own. */
  push(address: string): void;
  /** The reader went back or forward, to an entry that stays. */
  arrive(): void;
};

/** Safari allows 100 changes in 30 seconds: until then the address stays behind. */
function change(how: 'pushState' | 'replaceState', address: string): void {
  try {
    history[how](null, '', address);
  } catch (error) {
    console.warn(error);
  }
}

export function searchHistory(): SearchHistory {
  /** What the current entry was before typing changed it, where that has no entry. */
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
  };
}
