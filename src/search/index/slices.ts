/** A list in parts of `size` items; an empty list is one empty part. */
export function* slices<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from === 0 || from < list.length; from += size) yield list.slice(from, from + size);
}
