/** What characters and phrases become, and how long the longest entry is that begins with a character. */
export type Dictionary = { entries: Map<string, string>; longest: Map<string, number> };

const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);

/** Adds an entry, or gives it another value. Lengths are in UTF-16 units. */
export function addEntry({ entries, longest }: Dictionary, key: string, value: string): void {
  const first = characterAt(key, 0);
  entries.set(key, value);
  longest.set(first, Math.max(longest.get(first) ?? 0, key.length));
}

export function dictionaryOf(pairs: Iterable<readonly [string, string]>): Dictionary {
  const dictionary: Dictionary = { entries: new Map(), longest: new Map() };
  for (const [key, value] of pairs) addEntry(dictionary, key, value);
  return dictionary;
}

/**
 * Replaces what the dictionary knows, from left to right, the longest entry first, as OpenCC does. Everything else stays
 * as it is. Linear in the text, because an entry is at most a few characters long.
 */
export function convertBy({ entries, longest }: Dictionary, text: string): string {
  let converted = '';
  for (let at = 0; at < text.length; ) {
    const first = characterAt(text, at);
    let length = longest.get(first) ?? 0;
    while (length > 0 && !entries.has(text.slice(at, at + length))) length--;
    const piece = length === 0 ? first : text.slice(at, at + length);
    converted += entries.get(piece) ?? piece;
    at += piece.length;
  }
  return converted;
}
