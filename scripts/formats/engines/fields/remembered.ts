/** The same labels and keys recur on every record; what is remembered of them is for at most this many. */
const MAX_REMEMBERED = 10_000;
/** What longer texts give is not remembered; in UTF-16 code units. */
const MAX_LENGTH = 300;

/** The function, which remembers what it gave for short texts. */
export function remembered<V>(make: (text: string) => V): (text: string) => V {
  const known = new Map<string, { value: V }>();
  return (text) => {
    if (text.length > MAX_LENGTH) return make(text);
    const found = known.get(text) ?? { value: make(text) };
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(text, found);
    return found.value;
  };
}
