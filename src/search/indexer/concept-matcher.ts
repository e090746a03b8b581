import type { SearchWord } from '../../text/words.ts';
import { conceptTokens } from '../concepts/field-token.ts';
import { keyOfWords } from '../concepts/lookup.ts';
import type { Concept } from '../concepts/reviewed.ts';

type Node = { next: Map<string, Node>; token?: string };

/** A hyphen may stand between two Latin words of a rendering, nothing between two Han characters. */
const isNext = (word: SearchWord, before: SearchWord): boolean =>
  word.isHan && before.isHan ? word.gap === 0 : word.gap <= 1;

/** Finds the concepts that a text speaks of: their tokens, each once. */
export function conceptMatcher(concepts: readonly Concept[]): (words: readonly SearchWord[]) => string[] {
  const keys = new Map<string, string>();
  const keyOf = (word: SearchWord): string => {
    if (word.isHan) return word.text;
    const key = keys.get(word.text) ?? keyOfWords([word]);
    keys.set(word.text, key);
    return key;
  };
  const root: Node = { next: new Map() };
  for (const [key, token] of conceptTokens(concepts)) {
    let node = root;
    for (const word of key.split(' ')) {
      const next = node.next.get(word) ?? { next: new Map() };
      node.next.set(word, next);
      node = next;
    }
    node.token = token;
  }
  return (words) => {
    const found = new Set<string>();
    for (let start = 0; start < words.length; start++) {
      let node: Node | undefined = root;
      for (let at = start; node !== undefined; at++) {
        if (node.token !== undefined) found.add(node.token);
        const [before, word] = [words[at - 1], words[at]];
        if (word === undefined || (at > start && before !== undefined && !isNext(word, before))) break;
        node = node.next.get(keyOf(word));
      }
    }
    return [...found];
  };
}
