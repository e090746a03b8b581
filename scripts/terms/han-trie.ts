import { foldCharacter } from '../../src/text/fold/fold.ts';

/** A suffix of some Han texts: how often it occurs in a corpus, and how often with nothing Chinese before it. */
type SuffixNode = { before: Map<number, SuffixNode>; count: number; starts: number };

const newNode = (): SuffixNode => ({ before: new Map(), count: 0, starts: 0 });

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
const isHan = (code: number | undefined): boolean =>
  code !== undefined && code >= FIRST_HAN && code <= LAST_HAN;

/** Folded UTF-16 codes of Han characters. */
const FOLDED = Uint16Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, at) =>
  foldCharacter(String.fromCharCode(FIRST_HAN + at)).charCodeAt(0),
);

/** The UTF-16 codes of a text, with Han characters folded. */
function foldedCodes(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = FOLDED[code - FIRST_HAN] ?? code;
  }
  return codes;
}

/** How often each suffix of some texts occurs in a corpus. */
export type HanTrie = {
  /** How often each suffix of a text occurs, by its length: `[1]` is its last character. */
  countsOf(text: string): { count: number; starts: number }[];
};

/** Counts the suffixes of folded texts, up to a length, in one pass over a corpus. */
export function countSuffixes(texts: Iterable<string>, corpus: Iterable<string>, longest: number): HanTrie {
  const root = newNode();
  for (const text of texts) {
    let node = root;
    for (let at = text.length - 1; at >= Math.max(0, text.length - longest); at--) {
      const code = text.charCodeAt(at);
      const next = node.before.get(code) ?? newNode();
      node.before.set(code, next);
      node = next;
    }
  }
  for (const text of corpus) {
    const codes = foldedCodes(text);
    for (let end = codes.length - 1; end >= 0; end--) {
      let node: SuffixNode | undefined = root;
      for (let at = end; at >= 0; at--) {
        node = node.before.get(codes[at] ?? 0);
        if (node === undefined) break;
        node.count++;
        if (!isHan(codes[at - 1])) node.starts++;
      }
    }
  }
  return {
    countsOf(text) {
      const counts = [{ count: 0, starts: 0 }];
      let node: SuffixNode | undefined = root;
      for (let at = text.length - 1; at >= 0; at--) {
        node = node.before.get(text.charCodeAt(at));
        if (node === undefined) break;
        counts.push({ count: node.count, starts: node.starts });
      }
      return counts;
    },
  };
}
