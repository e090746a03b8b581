import { joinFamilyFirst } from './family-first.ts';
import { isEmptyName } from './no-value.ts';

/** `['Ada Byron', "Bo Chen"]`, `["Ada Byron"]`: a list as Python and JSON write it */
const LITERAL = /^\[\s*(?<quote>["'])(?<items>.*)["']\s*,?\s*\]$/s;
/** `', "` between the items of such a list */
const BETWEEN_ITEMS = /["']\s*,\s*["']/;
/** `et al.`, `et.al.`, `等 4 位作者`, `...`, `（还有 12 位）`, `他3名`: at the end of a list of names, with what stands behind it */
const AND_OTHERS =
  /(?:[,，;；、\s]|^|(?<=\p{Script=Han})|(?<=\p{L})(?=\.{3}|…|他|ほか))(?:et\.?\s?al\b\.?|and others|and \d{1,4} (?:others|more)(?: authors)?|等(?:人|\s?\d{1,4}\s?(?:人|位(?:作者)?|名(?:作者)?)?)?|ほか|他\s?\d{0,4}\s?名?|외\s?\d{0,4}\s?(?:명|인)|\.{3,6}|…{1,2})(?:\s*[(（[][^()（）[\]]{0,200}[)）\]])?\s*[.。,，]?\s*$/iu;
/** `(+12 more)`, ` [12 authors]` behind a list of names */
const COUNT_BEHIND =
  /\s*[(（[]\s*(?:\+|and|共|等)?\s?\d{1,4}\s?(?:more|others|authors|人|位|名)?[^()（）[\]]{0,40}[)）\]]\s*$/i;
/** Brackets, what separates names, the parts of names, and spaces. */
const TOKENS = /[(（[]|[)）\]]|[,;，；、|·•]|\s(?:and|&)\s|[^()（）[\],;，；、|·•\s]+|\s/gi;
const OPENING = /^[(（[]$/;
const CLOSING = /^[)）\]]$/;
const BETWEEN = /^(?:[,;，；、|·•]|\s(?:and|&)\s)$/i;
/** `By`, `Author:`, `and` before a name */
const LEAD = /^(?:by|authors?\s*[:：])\s+/i;
const AND = /^(?:and|&)\s+/i;
/** `*`, `†`, `¹` after a name. Numbers are removed only after a full name: a user name (`zq123`) may end in them. */
const MARKS = /[\s*†‡§¶#^¹²³⁰⁴-⁹⁺]+$/u;
const NUMBERED = /^(?<name>\S+\s.*?)[\s\d*†‡§¶#^¹²³⁰⁴-⁹⁺]+$/u;

/** Cuts a list of names, but not inside brackets. Brackets at the end of a name hold affiliations, and are removed. */
function splitNames(line: string): string[] {
  const names = [''];
  let depth = 0;
  let bracketed = '';
  for (const [token] of line.matchAll(TOKENS)) {
    if (OPENING.test(token)) depth += 1;
    if (depth > 0) bracketed += token;
    else if (BETWEEN.test(token)) {
      names.push('');
      bracketed = '';
    } else {
      const isName = token.trim() !== '';
      const before = isName && bracketed !== '' ? `${bracketed} ` : '';
      names.push(`${names.pop() ?? ''}${before}${token}`);
      if (isName) bracketed = '';
    }
    if (CLOSING.test(token) && depth > 0) depth -= 1;
  }
  return names;
}

/** The items of a list of a programming language as one line; any other text as it is. */
function plainList(line: string): string {
  const items = LITERAL.exec(line)?.groups?.items;
  return items === undefined ? line : items.split(BETWEEN_ITEMS).join('; ');
}

/**
 * The names of a list of authors, in order; `isComplete` is false if the list ends in "et al.", "等" or the like. Where a
 * list clearly has family names first (`Byron, A., Chen, B.`), they are put behind.
 */
export function parseAuthors(text: string): { names: string[]; isComplete: boolean } {
  const line = plainList(text.replace(/\s+/g, ' ').trim());
  const isCounted =
    CLOSING.test(line.at(-1) ?? '') &&
    COUNT_BEHIND.test(line) &&
    /more|others|\+|[等共人位名]/i.test(COUNT_BEHIND.exec(line)?.[0] ?? '');
  const counted = isCounted ? line.replace(COUNT_BEHIND, '') : line;
  const listed = counted.replace(AND_OTHERS, '');
  const parts = splitNames(listed.replace(LEAD, '')).map((name) =>
    name.replace(/\s+/g, ' ').trim().replace(AND, '').replace(NUMBERED, '$<name>').replace(MARKS, ''),
  );
  const names = joinFamilyFirst(parts.filter((name) => /\p{L}/u.test(name)));
  return { names: names.filter((name) => !isEmptyName(name)), isComplete: listed === line };
}
