/**
 * Gives the same promise for the same key; the `max` keys that were asked for last are remembered, failures are not.
 */
export function memoize<K, T>(
  load: (key: K) => Promise<T>,
  max = Number.POSITIVE_INFINITY,
): (key: K) => Promise<T> {
  const remembered = new Map<K, Promise<T>>();
  return (key) => {
    const result = remembered.get(key) ?? load(key);
    remembered.delete(key);
    remembered.set(key, result);
    result.catch(() => {
      if (remembered.get(key) === result) remembered.delete(key);
    });
    const [oldest] = remembered.keys();
    if (remembered.size > max && oldest !== undefined) remembered.delete(oldest);
    return result;
  };
}
