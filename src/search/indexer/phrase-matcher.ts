import { GAP, type SearchWord } from '../../text/words.ts';
import { keyOfWords } from '../concepts/lookup.ts';

type TrieNode<Value> = { next: Map<string, TrieNode<Value>>; value?: Value };

/** A hyphen may stand between two words of a phrase, nothing between two Han characters. */
const isNext = (word: SearchWord, before: SearchWord): boolean =>
  word.isHan && before.isHan ? word.gap === GAP.space : word.gap <= GAP.hyphen;

/** A phrase that was found: its value, and the words it is made of, from `start` to before `end`. */
type FoundPhrase<Value> = { value: Value; start: number; end: number };

/**
 * Finds phrases in the words of a text and gives each occurrence, by where it begins, then the shorter first. Phrases are
 * given by their keys (see `keyOf`), so singular and plural are the same; a phrase within another one is found, too.
 */
export function phraseFinder<Value>(
  phrases: Iterable<readonly [key: string, value: Value]>,
): (words: readonly SearchWord[]) => FoundPhrase<Value>[] {
  const keys = new Map<string, string>();
  const keyOfWord = (word: SearchWord): string => {
    if (word.isHan) return word.text;
    const key = keys.get(word.text) ?? keyOfWords([word]);
    keys.set(word.text, key);
    return key;
  };
  const root: TrieNode<Value> = { next: new Map() };
  for (const [key, value] of phrases) {
    let node = root;
    for (const word of key.split(' ')) {
      const next = node.next.get(word) ?? { next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    node.value = value;
  }
  return (words) => {
    const found: FoundPhrase<Value>[] = [];
    for (let start = 0; start < words.length; start++) {
      let node: TrieNode<Value> | undefined = root;
      for (let at = start; node !== undefined; at++) {
        if (node.value !== undefined) found.push({ value: node.value, start, end: at });
        const [before, word] = [words[at - 1], words[at]];
        if (word === undefined || (at > start && before !== undefined && !isNext(word, before))) break;
        node = node.next.get(keyOfWord(word));
      }
    }
    return found;
  };
}

/** Finds phrases in the words of a text as `phraseFinder` does, and gives the value of each one once. */
export function phraseMatcher<Value>(
  phrases: Iterable<readonly [key: string, value: Value]>,
): (words: readonly SearchWord[]) => Value[] {
  const find = phraseFinder(phrases);
  return (words) => [...new Set(find(words).map(({ value }) => value))];
}
