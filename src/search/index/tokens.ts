import { fnv1a32 } from '../../text/fnv1a.ts';
import { GAP } from '../../text/words.ts';
import type { PhraseWord } from '../query/query.ts';

/**
 * How texts are written for Pagefind 1.6. It indexes the tokens of a record between white space, each with its position,
 * and finds for a token all that begin with it. So that nothing else is found, a token is either two Han characters that
 * stand side by side, or it has `º` or `ª`, which folding never leaves in a text: `强化 化学 学习 习º deepº2 learningº2`. A
 * Han character that no other follows stands alone. Other words say what stands before them; before a Han character that
 * is said by a token of its own (`ª0学`), unless nothing stands there. Measured with the language `und`, for which Pagefind
 * has no stemmer.
 */
export const END = 'º';
const GAP_SIGN = 'ª';

/** Takes a position without being indexed: two texts with this between them have no phrase in common. */
export const BREAK = '|';

/** Before the first word of a text stands what parts it from every other text. */
const TEXT_START = GAP.other;

/**
 * The sign of a gap. White space, which is by far the most frequent one, comes last: the index is cut into files behind
 * long lists, so all tokens of a frequent word are mostly in one file.
 */
const gapSign = (gap: number): string => String(GAP.other - gap);

const pairOf = (word: PhraseWord, next: PhraseWord | undefined): string | undefined =>
  word.isHan && next?.isHan && next.gap === GAP.space ? word.text + next.text : undefined;

/** What all tokens of a word begin with, and nothing else. */
export const wordBeginning = (word: string): string => `${word}${END}`;

const wordToken = ({ text, isHan, gap }: PhraseWord): string =>
  isHan ? wordBeginning(text) : wordBeginning(text) + gapSign(gap);

const gapToken = ({ text, gap }: PhraseWord): string => `${GAP_SIGN}${gapSign(gap)}${text}`;

/** The tokens of a word that is no Han character, by what stands before it. */
export const wordTokens = (word: string, gaps: readonly number[] = Object.values(GAP)): string[] =>
  gaps.map((gap) => wordToken({ text: word, isHan: false, gap }));

/** The tokens of a text cut into words; the index of a token is its position. */
export function tokensOf(words: readonly PhraseWord[]): string[] {
  const tokens: string[] = [];
  for (const [index, word] of words.entries()) {
    const gap = index === 0 ? TEXT_START : word.gap;
    if (index > 0 && word.isHan && gap !== GAP.space) tokens.push(gapToken(word));
    tokens.push(pairOf(word, words[index + 1]) ?? wordToken({ ...word, gap }));
  }
  return tokens;
}

/**
 * The one token of an id or of a whole title, by its letters. Titles as they are would be 60 KB of the index in every
 * search; that two texts of one length have the same token is as likely as 1 in 4 billion.
 */
export const lookupToken = (letters: string): string =>
  `${END}${fnv1a32(letters).toString(36)}${END}${letters.length}${END}`;

/**
 * What a phrase needs at a distance from its first token: a token as it is; a word, whatever stands before it; or a Han
 * character, alone or as the first of a pair.
 */
export type Probe = { text: string; offset: number; kind: 'token' | 'word' | 'character' };

/** The tokens that find a phrase: every other pair of a run of Han characters is enough. */
export function probesOf(words: readonly PhraseWord[]): Probe[] {
  const probes: Probe[] = [];
  let offset = 0;
  let covered = -1;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    const pair = pairOf(word, next);
    if (index > 0 && word.isHan && word.gap !== GAP.space) {
      probes.push({ text: gapToken(word), offset, kind: 'token' });
      offset++;
    }
    if (next !== undefined && pair !== undefined) {
      const isLastPair = pairOf(next, words[index + 2]) === undefined;
      if (covered !== index || isLastPair) {
        probes.push({ text: pair, offset, kind: 'token' });
        covered = index + 1;
      }
    } else if (!word.isHan && index === 0) {
      probes.push({ text: word.text, offset, kind: 'word' });
    } else if (word.isHan && next === undefined) {
      if (covered !== index) probes.push({ text: word.text, offset, kind: 'character' });
    } else if (covered !== index) {
      probes.push({ text: wordToken(word), offset, kind: 'token' });
    }
    offset++;
  }
  return probes;
}
