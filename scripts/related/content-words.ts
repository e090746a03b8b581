import { stemmer } from 'stemmer';
import { GAP, type SearchWord } from '../../src/text/words.ts';
import { GENERAL_STEMS, STOP_WORDS } from './general-words.ts';

/** `LoRA`, `GPT4`, `3D`; not `Needle` */
const INNER_CAPITAL = /[A-Z].*[A-Z]|[A-Za-z].*\d|\d.*[A-Za-z]/;
/** `2` in `qwen2` */
const VERSION = /\d+$/;
/** `AV`, `CA`: stands for too many things. */
const TWO_CAPITALS = /^[A-Z]{2}s?$/;
const CAPITAL = /^\p{Lu}/u;
/** `7`, `70b`, `8x7b`, `o1`; not `3d` */
const NUMBER = /^(?!\dd$)[a-z]?\d+(?:x\d+)?[a-z]?$/;

/**
 * A Latin word that means something, as features see it: a name if it has a capital inside, perhaps one if it has a capital
 * where sentences have none.
 */
export type ContentWord = { stem: string; written: string; isGeneral: boolean; name?: 'surely' | 'perhaps' };

const stems = new Map<string, string>();

/** The Porter stem of a folded word; remembered, because abstracts share most of their words. */
export function stemOf(word: string): string {
  const known = stems.get(word) ?? stemmer(word);
  stems.set(word, known);
  return known;
}

/** What a word of a text means; nothing for a Han character, a number and a word that only holds sentences together. */
export function contentWord(text: string, word: SearchWord, isTitle: boolean): ContentWord | undefined {
  const { text: folded, isHan, start, end, gap } = word;
  if (isHan || folded.length < 2 || STOP_WORDS.has(folded) || NUMBER.test(folded)) return undefined;
  const stem = stemOf(folded);
  const raw = text.slice(start, end);
  if (GENERAL_STEMS.has(stem.replace(VERSION, '')) || TWO_CAPITALS.test(raw))
    return { stem, written: folded, isGeneral: true };
  if (INNER_CAPITAL.test(raw)) return { stem, written: raw, isGeneral: false, name: 'surely' };
  const isInside = start > 0 && gap !== GAP.other && !isTitle;
  if (isInside && CAPITAL.test(raw)) return { stem, written: raw, isGeneral: false, name: 'perhaps' };
  return { stem, written: folded, isGeneral: false };
}
