import { FOLDED_GAPS, FOLDED_OTHERS } from './fold-table.ts';
import { unpackCharacters } from './packed-characters.ts';

const ACCENTS = /[\u0300-\u036f]+/g;
const HAN = /\p{Script=Han}/gu;

const table = new Map(unpackCharacters({ gaps: FOLDED_GAPS, others: FOLDED_OTHERS }));

/** The Simplified form of one Han character, by OpenCC's character table; any other character as it is. */
export function foldCharacter(character: string): string {
  return table.get(character) ?? character;
}

/** A text with every Traditional character as its Simplified one: as long as before. */
export const foldHan = (text: string): string => text.replace(HAN, foldCharacter);

/**
 * A text as search compares it: NFKC, lower case, no accents (`É` → `e`), every Traditional character as its Simplified
 * one. Folding twice changes nothing, and Han text keeps the length that NFKC gives it.
 */
export function fold(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(ACCENTS, '').normalize('NFC');
  return foldHan(plain);
}
