/** `A. Author`, `Jean-Luc O'Neil`, `et al.` */
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’~-]{0,30}(?:\s[\p{L}\p{M}.'’~-]{1,30}){0,5}|\p{Script=Han}{2,5}|et al\.?)$/u;
const BETWEEN_NAMES = /\s*[,，、;；]\s*(?:and\s+)?|\s+(?:and|&)\s+/;
/** `A. Author et.al.` */
const AND_OTHERS = /\bet\.?\s?al\.?$/i;
const BY = /^(?:by|authors?)\s+/i;
/** A longer text is not a list of names, whatever its shape; in UTF-16 code units. */
const MAX_NAMES_LENGTH = 4_000;

/** True for a text that lists names and says nothing else; one name alone is no list. */
export function isNameList(text: string): boolean {
  if (text.length > MAX_NAMES_LENGTH) return false;
  const names = text.replace(BY, '').split(BETWEEN_NAMES);
  return (names.length > 1 || AND_OTHERS.test(text)) && names.every((name) => NAME.test(name.trim()));
}
