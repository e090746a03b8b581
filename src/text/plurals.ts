/** `classes`, `analysis`, `dynamics`, `series`: an s that marks no plural. */
const NO_PLURAL = /(?:ss|us|is|ics|ias|series|lens)$/i;

/** The singular of an English word by its ending: `models` → `model`, `strategies` → `strategy`. */
export function singular(word: string): string {
  if (word.length < 4 || NO_PLURAL.test(word)) return word;
  if (/[^aeiou]ies$/i.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/i.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}

/** The plural of a word in lower case: `network` → `networks`; `undefined` for a word that ends with an s already. */
export function plural(word: string): string | undefined {
  if (/s$|[^a-z]$/.test(word)) return undefined;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:ch|sh|x|z)$/.test(word) ? `${word}es` : `${word}s`;
}
