import { fold } from '../text/fold.ts';
import type { PhraseWord } from './query.ts';

/**
 * How texts are written for Pagefind 1.6. It indexes the tokens of a record between white space, each with its position,
 * and finds for a token all that begin with it. So that nothing else is found, a token is either two Han characters that
 * stand side by side, or it ends in `º`, which folding never leaves in a text, and the gap to the next word:
 * `强化 化学 学习 习º0 learningº2`. A Han character that no other follows stands alone. Words that follow each other have
 * positions that do, whatever stands between them. Measured with the language `und`, for which Pagefind has no stemmer.
 */
export const END = 'º';

/** Takes a position without being indexed: two texts with this between them have no phrase in common. */
export const BREAK = '|';

/** Words that nothing but white space separates; a hyphen; all else, and the end of a text. See `SearchWord`. */
const GAPS = [0, 1, 2];
const TEXT_END = 2;

const pairOf = (word: PhraseWord, next: PhraseWord | undefined): string | undefined =>
  word.isHan && next?.isHan && next.gap === 0 ? word.text + next.text : undefined;

/** What all tokens of a word begin with, and nothing else. */
export const wordBeginning = (word: string): string => `${word}${END}`;

const wordToken = (word: string, gap: number): string => `${wordBeginning(word)}${gap}`;

/** The tokens of a word, whatever follows it; `gaps` are those that may. */
export const wordTokens = (word: string, gaps: readonly number[] = GAPS): string[] =>
  gaps.map((gap) => wordToken(word, gap));

/** The tokens of a text cut into words; the index of a token is its position. */
export function tokensOf(words: readonly PhraseWord[]): string[] {
  return words.map((word, index) => {
    const next = words[index + 1];
    return pairOf(word, next) ?? wordToken(word.text, next?.gap ?? TEXT_END);
  });
}

/** The one token of an id or of a whole title: its letters and digits. Nothing where there are none. */
export function lookupToken(text: string): string | undefined {
  const letters = fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
  return letters === '' ? undefined : `${END}${letters}${END}`;
}

/**
 * What a phrase needs at a distance from its first token: a token as it is; a word, whatever follows it; or a Han
 * character, alone or as the first of a pair.
 */
export type Probe = { text: string; offset: number; kind: 'token' | 'word' | 'character' };

/** The tokens that find a phrase: every other pair of a run of Han characters is enough. */
export function probesOf(words: readonly PhraseWord[]): Probe[] {
  const probes: Probe[] = [];
  let covered = -1;
  for (const [offset, word] of words.entries()) {
    const next = words[offset + 1];
    const pair = pairOf(word, next);
    if (next !== undefined && pair !== undefined) {
      const isLastPair = pairOf(next, words[offset + 2]) === undefined;
      if (covered === offset && !isLastPair) continue;
      probes.push({ text: pair, offset, kind: 'token' });
      covered = offset + 1;
    } else if (next !== undefined) {
      probes.push({ text: wordToken(word.text, next.gap), offset, kind: 'token' });
    } else if (covered !== offset) {
      probes.push({ text: word.text, offset, kind: word.isHan ? 'character' : 'word' });
    }
  }
  return probes;
}
