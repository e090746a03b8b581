import { fnv1a32 } from '../../text/fnv1a.ts';
import { GAP } from '../../text/words.ts';
import type { PhraseWord } from '../query/query.ts';

/**
 * How texts are written for Pagefind 1.6, which indexes what stands between white space, each token with its position. A
 * token is either two Han characters side by side, or it contains `º` or `ª`, which folding never leaves in a text, so that
 * tokens of different kinds are never the same.
 */
export const END = 'º';
const GAP_SIGN = 'ª';

/** Takes a position without being indexed: two texts with this between them have no phrase in common. */
export const BREAK = '|';

/** Nothing is side by side with what stands before a text. */
const TEXT_START = GAP.other;

/**
 * The sign of a gap: 2 for white space, 1 for a hyphen, 0 otherwise. White space, the most frequent one by far, has the
 * last, because Pagefind ends a file behind a long list: so all tokens of a frequent word are mostly in one file.
 */
const gapSign = (gap: number): string => String(GAP.other - gap);

const pairOf = (word: PhraseWord, next: PhraseWord | undefined): string | undefined =>
  word.isHan && next?.isHan && next.gap === GAP.space ? word.text + next.text : undefined;

/** All tokens of a word begin so, and no others. */
export const wordBeginning = (word: string): string => `${word}${END}`;

const wordToken = ({ text, isHan, gap }: PhraseWord): string =>
  isHan ? wordBeginning(text) : wordBeginning(text) + gapSign(gap);

const gapToken = ({ text, gap }: PhraseWord): string => `${GAP_SIGN}${gapSign(gap)}${text}`;

/** The tokens of a word, Han characters excepted: one for each gap before it. */
export const wordTokens = (word: string, gaps: readonly number[] = Object.values(GAP)): string[] =>
  gaps.map((gap) => wordToken({ text: word, isHan: false, gap }));

/**
 * The tokens of a text cut into words; the index of a token is its position. Two Han characters side by side are a
 * pair, a last one stands alone; other words say what stands before them. Before a Han character a token of its own
 * says that, unless nothing stands there:
 *
 *     强化学习              强化 化学 学习 习º
 *     deep learning, GPT-4  deepº0 learningº2 gptº0 4º1
 *     用 GPT-4 学           用º gptº2 4º1 学º
 *     强 化，学             强º ª0化 化º ª0学 学º
 */
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
 * The one token of an id or of a whole title, by its letters: `º1h5yxygº6º` of `foobar`. Whole titles would add 60 KB
 * to the list of files that every search loads; two texts of one length have the same token by a chance of 1 in 4
 * billion.
 */
export const lookupToken = (letters: string): string =>
  `${END}${fnv1a32(letters).toString(36)}${END}${letters.length}${END}`;

/**
 * What must stand `offset` positions behind the first token of a phrase: this token, this word after any gap, or this
 * Han character, alone or as the first of a pair.
 */
export type Probe = { text: string; offset: number; kind: 'token' | 'word' | 'character' };

/** What finds a phrase: 强化 at 0 and 学习 at 2 for 强化学习, because every other pair is enough. */
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
