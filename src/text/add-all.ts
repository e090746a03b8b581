/** Adds items to a list, any number of them: `push(...items)` has room for some hundred thousand on the stack. */
export function addAll<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
