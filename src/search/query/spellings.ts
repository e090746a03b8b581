import { GAP, type SearchWord } from '../../text/words.ts';
import type { PhraseWord, QueryTerm } from './query.ts';

/** A word or part of one. `isLoose`: what stands before it varies, as in `gpt4`, `gpt-4`, `gpt 4`. */
type Atom = PhraseWord & { isLoose: boolean };

/** The gap before an atom that continues a word, beside those of `GAP`. */
const TOGETHER = -1;
/** Two loose joints have nine spellings; further ones stay as they were typed. */
const MAX_LOOSE = 2;

const NUMBER = /^\p{N}+$/u;
const DIGITS_OR_REST = /\p{N}+|\P{N}+/gu;

export const keyword = (word: string): QueryTerm => ({ kind: 'keyword', word });

export const phrase = (words: readonly PhraseWord[]): QueryTerm => ({
  kind: 'phrase',
  words: words.map(({ text, isHan, gap }, index) => ({ text, isHan, gap: index === 0 ? GAP.space : gap })),
});

/** Whether a hyphen stands before a word; true of `4` in `GPT-4`. */
export const isHyphenated = ({ gap }: SearchWord): boolean => gap === GAP.hyphen;
export const isNumber = ({ text }: SearchWord): boolean => NUMBER.test(text);

function termOf(atoms: readonly PhraseWord[]): QueryTerm {
  const words: PhraseWord[] = [];
  for (const atom of atoms) {
    const last = words.at(-1);
    if (last !== undefined && atom.gap === TOGETHER) last.text += atom.text;
    else words.push({ ...atom });
  }
  const [only, ...others] = words;
  return only !== undefined && others.length === 0 && !only.isHan ? keyword(only.text) : phrase(words);
}

/** Every way to write the loose joints, the given one first. */
function spellings(atoms: readonly Atom[]): QueryTerm[] {
  const loose = new Set(atoms.filter(({ isLoose }) => isLoose).slice(0, MAX_LOOSE));
  let ways: PhraseWord[][] = [[]];
  for (const atom of atoms) {
    const gaps = loose.has(atom) ? new Set([atom.gap, TOGETHER, GAP.space, GAP.hyphen]) : [atom.gap];
    ways = [...gaps].flatMap((gap) => ways.map((way) => [...way, { ...atom, gap }]));
  }
  return ways.map(termOf);
}

/** `gpt-4`, `gpt4`, `gpt 4`: the ways to write hyphens, except between two numbers and next to Han characters. */
export function spellHyphens(words: readonly SearchWord[]): QueryTerm[] {
  const atoms = words.map((word, index): Atom => {
    const pair = [words[index - 1] ?? word, word];
    const isLoose =
      index > 0 && isHyphenated(word) && !pair.some(({ isHan }) => isHan) && !pair.every(isNumber);
    return { ...word, isLoose };
  });
  return spellings(atoms);
}

/** `gpt4`, `gpt 4`, `gpt-4`: the ways to write words in which letters and digits meet. */
export function spellDigits(words: readonly SearchWord[]): QueryTerm[] {
  const atoms = words.flatMap((word) =>
    (word.text.match(DIGITS_OR_REST) ?? []).map(
      (text, index): Atom =>
        index === 0 ? { ...word, text, isLoose: false } : { ...word, text, gap: TOGETHER, isLoose: true },
    ),
  );
  return spellings(atoms);
}
