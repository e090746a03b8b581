/** `A.`, `C. D.`, `J.-P.`, `CD`: given names as initials */
const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u;
/** `Byron`, `van der Berg`, `O'Neil-Lee`: a family name alone */
const FAMILY = /^(?:\p{Ll}[\p{L}'’]{0,9}\s){0,3}\p{Lu}[\p{L}\p{M}'’-]{1,30}$/u;
/** `Ida`, `Ida M.`: given names, no family name behind them */
const GIVEN = /^\p{Lu}[\p{L}\p{M}'’-]{1,30}(?:\s\p{Lu}\.){0,2}$/u;
/** Lists of fewer names tell nothing about which is which. */
const MIN_PAIRS = 2;

const pairsOf = (parts: readonly string[]): [string, string][] =>
  parts.flatMap((part, index): [string, string][] =>
    index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : [],
  );

/**
 * A list that was cut at its commas, with `Byron`, `A.` as one name `A. Byron`: where every second part is a family name
 * alone, and every other one initials, or, in a list of several pairs, given names without any part that is a whole name.
 * Any other list stays as it is.
 */
export function joinFamilyFirst(parts: readonly string[]): string[] {
  const pairs = pairsOf(parts);
  if (parts.length % 2 === 1 || !pairs.every(([family]) => FAMILY.test(family))) return [...parts];
  const isOfInitials = pairs.every(([, given]) => INITIALS.test(given));
  const isOfNames = pairs.length >= MIN_PAIRS && pairs.every(([, given]) => GIVEN.test(given));
  return isOfInitials || isOfNames ? pairs.map(([family, given]) => `${given} ${family}`) : [...parts];
}
