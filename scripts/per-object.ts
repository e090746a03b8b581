/** The function, which gives the same result again for an object for as long as that exists. Its result must not change. */
export function perObject<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key) => {
    const result = known.get(key) ?? { value: make(key) };
    known.set(key, result);
    return result.value;
  };
}
