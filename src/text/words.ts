import { fold } from './fold/fold.ts';
import { hasHan } from './han.ts';

/** ASCII letters and digits, unless the last one is the beginning of a longer cluster. */
const PLAIN_WORD = /[A-Za-z0-9]+(?!\P{ASCII})/uy;
/** One character with what belongs to it: combining marks, half-width voice marks, trailing hangul letters. */
const CLUSTER = /[\s\S][\p{M}\uff9e\uff9f\u1160-\u11ff]*/uy;
const WORD_CHARACTER = /^[\p{L}\p{N}]$/u;
/** `-` in `retrieval-augmented`, and its relatives. */
const HYPHEN = /^[-\u2010\u2011]$/;

/**
 * What stands between two words: at most white space (between two Han characters nothing at all), a hyphen, or anything
 * else. So `a b`, `a-b` and `a, b` are three phrases.
 */
export const GAP = { space: 0, hyphen: 1, other: 2 } as const;

/** A word of a text as search sees it, folded, with its span in the original text. */
export type SearchWord = {
  text: string;
  isHan: boolean;
  start: number;
  end: number;
  /** What stands between the word before and this one, see `GAP`; that of the first word is `space`. */
  gap: number;
};

type CharacterKind = 'han' | 'letter' | 'gap';

const kindOf = (character: string): CharacterKind =>
  !WORD_CHARACTER.test(character) ? 'gap' : hasHan(character) ? 'han' : 'letter';

const foldedClusters = new Map<string, [character: string, kind: CharacterKind][]>();

/** The folded characters of a cluster; remembered, because an index asks for a few thousand of them millions of times. */
function foldCluster(cluster: string): [character: string, kind: CharacterKind][] {
  const known = foldedClusters.get(cluster);
  if (known !== undefined) return known;
  const folded = [...fold(cluster)].map((character): [string, CharacterKind] => [
    character,
    kindOf(character),
  ]);
  foldedClusters.set(cluster, folded);
  return folded;
}

function gapOf(between: string, areBothHan: boolean): number {
  if (between === '' || (between.trim() === '' && !areBothHan)) return GAP.space;
  return HYPHEN.test(between) ? GAP.hyphen : GAP.other;
}

/** Cuts a text into words: every Han character is one, every run of other letters and digits is one, the rest separates. */
export function cutWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  let between = '';
  const add = (characters: string, isHan: boolean, start: number, end: number): void => {
    const previous = words.at(-1);
    if (previous !== undefined && between === '' && !isHan && !previous.isHan) {
      previous.text += characters;
      previous.end = end;
    } else {
      const gap = previous === undefined ? GAP.space : gapOf(between, isHan && previous.isHan);
      words.push({ text: characters, isHan, start, end, gap });
    }
    between = '';
  };
  for (let at = 0; at < text.length; ) {
    PLAIN_WORD.lastIndex = at;
    const plain = PLAIN_WORD.exec(text)?.[0];
    if (plain !== undefined) {
      add(plain.toLowerCase(), false, at, at + plain.length);
      at += plain.length;
      continue;
    }
    CLUSTER.lastIndex = at;
    const cluster = CLUSTER.exec(text)?.[0] ?? '';
    const end = at + cluster.length;
    for (const [character, kind] of foldCluster(cluster)) {
      if (kind === 'gap') between += character;
      else add(character, kind === 'han', at, end);
    }
    at = end;
  }
  return words;
}
