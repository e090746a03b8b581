import { type PackedPhrases, usualForm } from '../../src/client/script/packed-phrases.ts';
import type { PackedCharacters } from '../../src/text/fold/packed-characters.ts';

/** The packed table has one digit for this. */
const MAX_SHARED = 9;

type Pair = { character: string; form: string };

const codePoint = (character: string): number => character.codePointAt(0) ?? 0;

/** Compares by code points. The order of UTF-16 units would make some gaps negative. */
export function byCodePoints(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  const at = left.findIndex((character, index) => character !== right[index]);
  return at < 0 ? left.length - right.length : codePoint(left[at] ?? '') - codePoint(right[at] ?? '');
}

export function packCharacters(pairs: (readonly [string, string])[]): PackedCharacters {
  const sorted = pairs.toSorted((a, b) => byCodePoints(a.join(''), b.join('')));
  const gaps = sorted.map(([first], index) => codePoint(first) - codePoint(sorted[index - 1]?.[0] ?? '\0'));
  return {
    gaps: gaps.map((gap) => gap.toString(36)).join(' '),
    others: sorted.map(([, second]) => second).join(''),
  };
}

/**
 * Packs phrases and their conversions, which are of equal length. `characters` has the conversions of single
 * characters.
 */
export function packPhrases(
  phrases: ReadonlyMap<string, string>,
  characters: ReadonlyMap<string, string>,
): PackedPhrases {
  const isUnusual = ({ character, form }: Pair): boolean => form !== usualForm(characters, character);
  const groups = new Map<string, { before: string; after: string }>();
  const groupOf = ({ character, form }: Pair): { before: string; after: string } => {
    const group = groups.get(character + form) ?? { before: '', after: '' };
    groups.set(character + form, group);
    return group;
  };
  const long: Pair[][] = [];
  for (const [key, value] of [...phrases].sort(([a], [b]) => byCodePoints(a, b))) {
    const forms = [...value];
    const pairs = [...key].map((character, index) => ({ character, form: forms[index] ?? '' }));
    const unusual = pairs.filter(isUnusual);
    for (const pair of unusual) groupOf(pair);
    const [first, second, third] = pairs;
    if (!first || !second || third || unusual.length > 1) long.push(pairs);
    else if (unusual[0] === first) groupOf(first).after += second.character;
    else groupOf(second).before += first.character;
  }

  const heads = [...groups.keys()].sort(byCodePoints);
  const signed = (pair: Pair): string => {
    const { character, form } = pair;
    if (!isUnusual(pair)) return character;
    const forms = heads.filter(
      (head) => head.startsWith(character) && head !== character + usualForm(characters, character),
    );
    return character + String.fromCharCode(codePoint('a') + forms.indexOf(character + form));
  };
  const signs = long.map((pairs) => pairs.map(signed));
  return {
    short: heads
      .map((head) => {
        const { before = '', after = '' } = groups.get(head) ?? {};
        return head + before + (after && ` ${after}`);
      })
      .join('|'),
    long: signs
      .map((phrase, index) => {
        const differing = phrase.findIndex((sign, at) => sign !== signs[index - 1]?.[at]);
        const shared = Math.min(differing < 0 ? phrase.length : differing, MAX_SHARED);
        return shared + phrase.slice(shared).join('');
      })
      .join(''),
  };
}
