import { fold } from '../../src/text/fold/fold.ts';
import { LEXICON } from './lexicon.ts';

/** Endings in which forms of an English word differ: `evaluates`, `evaluated`. */
const ENDING = /(?:ies|ied|ing|ed|es|ly|s|e|y)$/;
const MIN_STEM = 3;
const MAX_STEM = 7;

/**
 * The beginning that forms of an English word in lower case have in common: `evaluat` of `evaluates` and `evaluation`.
 */
function stemOf(word: string): string {
  const stem = word.replace(ENDING, '');
  return (stem.length < MIN_STEM ? word : stem).slice(0, MAX_STEM);
}

type LexiconWord = { word: string; meaning: number };

const byStem = new Map<string, number[]>();
/** Folded Chinese words by their first two characters. */
const byBeginning = new Map<string, LexiconWord[]>();

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

for (const [meaning, line] of LEXICON.trim().split('\n').entries()) {
  const [english = '', chinese = ''] = fold(line).split('|');
  for (const stem of new Set(english.split(',').map(stemOf))) put(byStem, stem, meaning);
  for (const word of new Set(chinese.split(' '))) put(byBeginning, word.slice(0, 2), { word, meaning });
}

/** The meanings that an English word in lower case may stand for, as lines of the lexicon. */
export function meaningsOfWord(word: string): readonly number[] {
  return byStem.get(stemOf(word)) ?? [];
}

/** The meanings in a folded Chinese text, as lines of the lexicon; one that occurs twice is there twice. */
export function meaningsOfChinese(text: string): number[] {
  const meanings: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    for (const { word, meaning } of byBeginning.get(text.slice(at, at + 2)) ?? []) {
      if (text.startsWith(word, at)) meanings.push(meaning);
    }
  }
  return meanings;
}
