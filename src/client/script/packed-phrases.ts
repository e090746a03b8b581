/**
 * Phrases, given what their characters become by themselves (their usual form).
 *
 * `short`, for example `发髮头白 廊菜`: in 头发 and 白发, and in 发廊 and 发菜, 发 becomes 髮 and the other character its usual
 * form. The groups of a character name its unusual forms in order.
 *
 * `long`, for example `0白发a苍苍4的`: a digit is how many characters a phrase shares with the one before, a letter after
 * a character says that it becomes its first (a), second (b) … unusual form.
 */
export type PackedPhrases = { short: string; long: string };

/** Example: `3鹤发a童颜` */
const FRONT_CODED = /(?<shared>\d)(?<rest>[^\d]+)/g;
/** Example: `发a` */
const CHARACTER = /[^a-z][a-z]?/gu;

export const usualForm = (characters: ReadonlyMap<string, string>, character: string): string =>
  characters.get(character) ?? character;

/** The phrases again and what they become; `characters` says what each character becomes by itself. */
export function unpackPhrases(
  { short, long }: PackedPhrases,
  characters: ReadonlyMap<string, string>,
): [string, string][] {
  const usual = (character: string): string => usualForm(characters, character);
  const phrases: [string, string][] = [];
  const unusual = new Map<string, string[]>();
  for (const group of short.split('|')) {
    const [head = '', after = ''] = group.split(' ');
    const [character = '', form = '', ...before] = head;
    if (form !== usual(character)) unusual.set(character, [...(unusual.get(character) ?? []), form]);
    for (const other of before) phrases.push([other + character, usual(other) + form]);
    for (const other of after) phrases.push([character + other, form + usual(other)]);
  }
  const formOf = ([character = '', letter]: string): string =>
    letter === undefined
      ? usual(character)
      : (unusual.get(character)?.[letter.charCodeAt(0) - 'a'.charCodeAt(0)] ?? '');

  let previous: string[] = [];
  for (const { groups } of long.matchAll(FRONT_CODED)) {
    previous = [...previous.slice(0, Number(groups?.shared)), ...(groups?.rest?.match(CHARACTER) ?? [])];
    phrases.push([previous.map(([character]) => character).join(''), previous.map(formOf).join('')]);
  }
  return phrases;
}
