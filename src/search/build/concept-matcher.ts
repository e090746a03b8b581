import { cutWords, type SearchWord } from '../../text/search-words.ts';
import { renderingsOf, type Stem } from '../concept-index.ts';
import type { Concept } from '../concept-table.ts';
import { conceptToken } from '../concept-token.ts';

type Node = { next: Map<string, Node>; token?: string };

/** A hyphen may stand between two Latin words of a rendering, nothing between two Han characters. */
const isNext = (word: SearchWord, before: SearchWord): boolean =>
  word.isHan && before.isHan ? word.gap === 0 : word.gap <= 1;

/** Finds the concepts that a text speaks of: their tokens, each once. */
export function conceptMatcher(
  concepts: readonly Concept[],
  stem: Stem,
): (words: readonly SearchWord[]) => string[] {
  const stems = new Map<string, string>();
  const keyOf = ({ text, isHan }: SearchWord): string => {
    if (isHan) return text;
    const known = stems.get(text) ?? stem(text);
    stems.set(text, known);
    return known;
  };
  const root: Node = { next: new Map() };
  for (const concept of concepts) {
    for (const rendering of renderingsOf(concept)) {
      let node = root;
      for (const word of cutWords(rendering)) {
        const next = node.next.get(keyOf(word)) ?? { next: new Map() };
        node.next.set(keyOf(word), next);
        node = next;
      }
      node.token = conceptToken(concept, rendering, stem);
    }
  }
  return (words) => {
    const found = new Set<string>();
    for (const [start, first] of words.entries()) {
      let node = root.next.get(keyOf(first));
      let before = first;
      for (let at = start + 1; node !== undefined; at++) {
        if (node.token !== undefined) found.add(node.token);
        const word = words[at];
        if (word === undefined || !isNext(word, before)) break;
        node = node.next.get(keyOf(word));
        before = word;
      }
    }
    return [...found];
  };
}
