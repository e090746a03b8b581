import { foldCharacter } from './fold.ts';

/** A suffix of some Han texts: how often it occurs in a corpus, and how often with nothing Chinese before it. */
type Node = { before: Map<string, Node>; count: number; starts: number };

const newNode = (): Node => ({ before: new Map(), count: 0, starts: 0 });
const isHan = (character: string): boolean => character >= '\u3400' && character <= '\u9fff';

/** All suffixes of given texts, and what a corpus says of each, in one pass over it. */
export type HanTrie = {
  /** How often each suffix of a text occurs, by its length: `[1]` is its last character. */
  countsOf(text: string): { count: number; starts: number }[];
};

/** Counts the suffixes of folded texts, up to a length, in a corpus. */
export function countSuffixes(texts: Iterable<string>, corpus: Iterable<string>, longest: number): HanTrie {
  const root = newNode();
  for (const text of texts) {
    let node = root;
    for (let at = text.length - 1; at >= Math.max(0, text.length - longest); at--) {
      const character = text.charAt(at);
      const next = node.before.get(character) ?? newNode();
      node.before.set(character, next);
      node = next;
    }
  }
  for (const text of corpus) {
    const folded = Array.from(text, (character) => (isHan(character) ? foldCharacter(character) : character));
    for (let end = folded.length - 1; end >= 0; end--) {
      let node: Node | undefined = root;
      for (let at = end; at >= 0; at--) {
        node = node.before.get(folded[at] ?? '');
        if (node === undefined) break;
        node.count++;
        if (!isHan(folded[at - 1] ?? '')) node.starts++;
      }
    }
  }
  return {
    countsOf(text) {
      const counts = [{ count: 0, starts: 0 }];
      let node: Node | undefined = root;
      for (let at = text.length - 1; at >= 0; at--) {
        node = node.before.get(text.charAt(at));
        if (node === undefined) break;
        counts.push({ count: node.count, starts: node.starts });
      }
      return counts;
    },
  };
}
