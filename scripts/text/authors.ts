/** `et al.`, `et.al.`, `等` at the end of a list of names */
const AND_OTHERS = /(?:[,，\s]|^)(?:et\.?\s*al\.?|and others|等人?)\s*$/i;

/** The names of an author line in source order; `isComplete` is false where it ends in "et al.". */
export function parseAuthors(text: string): { names: string[]; isComplete: boolean } {
  const line = text.replace(/\s+/g, ' ').trim();
  const listed = line.replace(AND_OTHERS, '');
  const names = listed
    .split(/[,;，；、]|\s(?:and|&)\s/)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name) && !/^null$/i.test(name));
  return { names, isComplete: listed === line };
}
