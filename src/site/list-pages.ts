/** The most papers on a page of any list. */
export const PAGE_SIZE = 100;

/** A page of a list. `number` is its address below the list's, absent for the first page. */
export type ListPage<T> = { number?: number; items: readonly T[] };

/**
 * A list, newest first, in pages. The first one has the newest, 1 to 100 of them; the others are numbered from the oldest and
 * always full, so that something new changes the first page only, and an address keeps what stands there.
 */
export function listPages<T>(newestFirst: readonly T[]): ListPage<T>[] {
  const numbered = Math.max(0, Math.ceil(newestFirst.length / PAGE_SIZE) - 1);
  const first = newestFirst.length - numbered * PAGE_SIZE;
  const pages = Array.from({ length: numbered }, (_, index): ListPage<T> => {
    const from = first + index * PAGE_SIZE;
    return { number: numbered - index, items: newestFirst.slice(from, from + PAGE_SIZE) };
  });
  return [{ items: newestFirst.slice(0, first) }, ...pages];
}
