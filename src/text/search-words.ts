import { fold } from './fold.ts';

/** One character with what belongs to it: combining marks, half-width voice marks, trailing hangul letters. */
const CLUSTER = /[\s\S][\p{M}\uff9e\uff9f\u1160-\u11ff]*/gu;
const WORD_CHARACTER = /^[\p{L}\p{N}]$/u;
const HAN = /^\p{Script=Han}$/u;
/** `''`, `' '`, `'-'`, `'.'` in `3.5`: what may stand between two words of one phrase. */
const JOINING = /^(?:\s*|\S)$/;

/** A token that takes a position in Pagefind's index without being indexed: no phrase reaches across it. */
export const BREAK = '|';

/** A word of a text as search sees it, folded, with the place in the original text that it was read from. */
export type SearchWord = {
  text: string;
  isHan: boolean;
  start: number;
  end: number;
  /** False where a phrase cannot go on from the word before: at the start and after a break. */
  isJoined: boolean;
};

type Kind = 'han' | 'letter' | 'gap';

const kindOf = (character: string): Kind =>
  !WORD_CHARACTER.test(character) ? 'gap' : HAN.test(character) ? 'han' : 'letter';

const foldedClusters = new Map<string, [character: string, kind: Kind][]>();

/** The folded characters of a cluster; remembered, because an index asks for a few thousand of them millions of times. */
function foldCluster(cluster: string): [character: string, kind: Kind][] {
  const known = foldedClusters.get(cluster);
  if (known !== undefined) return known;
  const folded = [...fold(cluster)].map((character): [string, Kind] => [character, kindOf(character)]);
  foldedClusters.set(cluster, folded);
  return folded;
}

/**
 * Cuts a text into words: every Han character is one, every run of other letters and digits is one, the rest separates.
 * Two Han characters make a phrase only without anything between them; other words also across white space or one
 * punctuation mark, so `retrieval-augmented` is a phrase of two words and `models, we` is not.
 */
export function cutWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  let gap = '';
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    for (const [character, kind] of foldCluster(cluster)) {
      if (kind === 'gap') {
        gap += character;
        continue;
      }
      const isHan = kind === 'han';
      const end = index + cluster.length;
      const previous = words.at(-1);
      if (previous !== undefined && gap === '' && !isHan && !previous.isHan) {
        previous.text += character;
        previous.end = end;
      } else {
        const isJoined = gap === '' || (JOINING.test(gap) && !(isHan && previous?.isHan));
        words.push({
          text: character,
          isHan,
          start: index,
          end,
          isJoined: isJoined && previous !== undefined,
        });
      }
      gap = '';
    }
  }
  return words;
}

/**
 * How a word is written for Pagefind 1.6. Measured with `language: 'en'`:
 * - `强` is indexed as it is, at its position.
 * - `_learning_` is indexed twice at one position: as `_learning_`, which the stemmer leaves alone because of its end
 *   (`_` is one of Pagefind's default `include_characters`), and as the stem of its only part, `learn`. So one stream of
 *   tokens answers exact forms (`_learning_`), beginnings (`_learn`) and stems (`learning`).
 * - In double quotes every token must be there, in order, side by side; the score is always 1. Stemming goes on inside
 *   quotes, which is why exact forms are needed for exact phrases.
 * - Without quotes a token also finds every longer one that it begins, and when there is none the longest shorter one
 *   that begins it; unknown tokens are left out. A token with `_` in front finds no shorter one: all end in `_`.
 * - Punctuation is dropped, but a token of nothing else still takes up a position.
 * - On a page with `lang="zh-…"` Pagefind cuts the query with `Intl.Segmenter` first, which leaves these tokens whole.
 */
export function searchToken(word: Pick<SearchWord, 'text' | 'isHan'>): string {
  return word.isHan ? word.text : `_${word.text}_`;
}

/** The one token of a paper id, whatever its punctuation: `astro-ph/0601001` and `astro-ph_0601001` are the same. */
export function idToken(id: string): string {
  return `_${fold(id).replace(/[^\p{L}\p{N}]+/gu, '')}_`;
}

/** A text as the index holds it: its tokens, with a break wherever a phrase ends. */
export function searchWords(text: string): string {
  return cutWords(text)
    .map((word, index) =>
      word.isJoined || index === 0 ? searchToken(word) : `${BREAK} ${searchToken(word)}`,
    )
    .join(' ');
}
