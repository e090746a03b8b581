import { isEmptyName } from './no-value.ts';

/** `et al.`, `et.al.`, `等` at the end of a list of names */
const AND_OTHERS = /(?:[,，\s]|^)(?:et\.?\s*al\.?|and others|等人?)\s*$/i;
/** What stands between two names; brackets are read apart. */
const TOKENS = /[(（[]|[)）\]]|[,;，；、|·•]|\s(?:and|&)\s|[^()（）[\],;，；、|·•\s]+|\s/gi;
const OPENING = /^[(（[]$/;
const CLOSING = /^[)）\]]$/;
const BETWEEN = /^(?:[,;，；、|·•]|\s(?:and|&)\s)$/i;
/** `By`, `Author:` before the first name */
const LEAD = /^(?:by|authors?\s*[:：])\s+/i;
/** `*`, `†` behind a name; behind a full name also numbers, which a user name (`zq123`) may end in */
const MARKS = /[\s*†‡§¶#^]+$/u;
const NUMBERED = /^(?<name>\S+\s.*?)[\s\d*†‡§¶#^]+$/u;

/** Cuts a list of names outside of brackets, and drops brackets at the end of a name: affiliations, numbers of them. */
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

/** The names of an author line in source order; `isComplete` is false where it ends in "et al.". */
export function parseAuthors(text: string): { names: string[]; isComplete: boolean } {
  const line = text.replace(/\s+/g, ' ').trim();
  const listed = line.replace(AND_OTHERS, '');
  const names = splitNames(listed.replace(LEAD, ''))
    .map((name) => name.replace(/\s+/g, ' ').trim().replace(NUMBERED, '$<name>').replace(MARKS, ''))
    .filter((name) => /\p{L}/u.test(name) && !isEmptyName(name));
  return { names, isComplete: listed === line };
}
