import { isEmptyName } from './no-value.ts';

/** `et al.`, `et.al.`, `等` at the end of a list of names */
const AND_OTHERS = /(?:[,，\s]|^)(?:et\.?\s*al\.?|and others|等人?)\s*$/i;
/** Brackets, what separates names, the parts of names, and spaces. */
const TOKENS = /[(（[]|[)）\]]|[,;，；、|·•]|\s(?:and|&)\s|[^()（）[\],;，；、|·•\s]+|\s/gi;
const OPENING = /^[(（[]$/;
const CLOSING = /^[)）\]]$/;
const BETWEEN = /^(?:[,;，；、|·•]|\s(?:and|&)\s)$/i;
/** `By`, `Author:` before the first name */
const LEAD = /^(?:by|authors?\s*[:：])\s+/i;
/** `*`, `†` after a name. Numbers are removed only after a full name: a user name (`zq123`) may end in them. */
const MARKS = /[\s*†‡§¶#^]+$/u;
const NUMBERED = /^(?<name>\S+\s.*?)[\s\d*†‡§¶#^]+$/u;

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

/** The names of a list of authors, in order; `isComplete` is false if the list ends in "et al.". */
export function parseAuthors(text: string): { names: string[]; isComplete: boolean } {
  const line = text.replace(/\s+/g, ' ').trim();
  const listed = line.replace(AND_OTHERS, '');
  const names = splitNames(listed.replace(LEAD, ''))
    .map((name) => name.replace(/\s+/g, ' ').trim().replace(NUMBERED, '$<name>').replace(MARKS, ''))
    .filter((name) => /\p{L}/u.test(name) && !isEmptyName(name));
  return { names, isComplete: listed === line };
}
