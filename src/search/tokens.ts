import { fold } from '../text/fold.ts';
import type { PhraseWord } from './query.ts';

/**
 * How texts are written for Pagefind 1.6. It indexes the tokens of a record between white space, each with its position,
 * and finds for a token all that begin with it. So that nothing else is found, a token is either two Han characters that
 * stand side by side, or it ends in `º`, which folding never leaves in a text: `强化 化学 学习 习º learningº`. A Han
 * character that no other follows stands alone. Measured with the language `und`, for which Pagefind has no stemmer.
 */
export const END = 'º';

/** Takes a position without being indexed. */
export const BREAK = '|';

/** More positions than any gap inside a phrase: two texts with this between them have no phrase in common. */
export const APART = [BREAK, BREAK, BREAK];

const isPair = (word: PhraseWord, next: PhraseWord | undefined): next is PhraseWord =>
  word.isHan && next?.isHan === true && next.gap === 0;

export const wordToken = (word: string): string => `${word}${END}`;

/** The tokens of a text cut into words; the index of a token is its position. */
export function tokensOf(words: readonly PhraseWord[]): string[] {
  const tokens: string[] = [];
  for (const [index, word] of words.entries()) {
    for (let gap = word.gap; gap > 0; gap--) tokens.push(BREAK);
    const next = words[index + 1];
    tokens.push(isPair(word, next) ? word.text + next.text : wordToken(word.text));
  }
  return tokens;
}

/** The one token of an id or of a whole title: its letters and digits. Nothing where there are none. */
export function lookupToken(text: string): string | undefined {
  const letters = fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
  return letters === '' ? undefined : `${END}${letters}${END}`;
}

/** A token that a phrase needs, as many positions after its first; `isOpen` where it may be any token that begins so. */
export type Probe = { token: string; offset: number; isOpen: boolean };

/**
 * The tokens that find a phrase: every other pair of a run of Han characters is enough. Only a last Han character alone
 * is open, as it may begin any pair.
 */
export function probesOf(words: readonly PhraseWord[]): Probe[] {
  const probes: Probe[] = [];
  let offset = 0;
  let covered = -1;
  for (const [index, word] of words.entries()) {
    offset += index === 0 ? 0 : word.gap + 1;
    const next = words[index + 1];
    if (isPair(word, next)) {
      const isLastPair = !isPair(next, words[index + 2]);
      if (covered === index && !isLastPair) continue;
      probes.push({ token: word.text + next.text, offset, isOpen: false });
      covered = index + 1;
    } else if (covered !== index) {
      const isOpen = word.isHan && next === undefined;
      probes.push({ token: isOpen ? word.text : wordToken(word.text), offset, isOpen });
    }
  }
  return probes;
}
