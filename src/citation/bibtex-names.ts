import { hasHan } from '../text/han.ts';
import { bibtexText } from './bibtex-text.ts';

/** `DeepMind Team`, `the ATLAS Collaboration`: who has no family name */
const GROUP =
  /\b(?:team|group|lab|labs|laboratory|collaboration|consortium|project|university|institute|committee|community)\b/i;
/** What BibTeX takes for the end of a name. */
const AND = /(?:^|\s)and(?:\s|$)/i;
/** `{DeepMind Team}`: braces by which digests mark a group */
const BRACED = /^\{(?<name>[^{}]+)\}$/;

/** True for a name that is not a given and a family one, as BibTeX would cut it. */
const isWhole = (name: string): boolean =>
  hasHan(name) || GROUP.test(name) || AND.test(name) || /^others$/i.test(name) || /,.*,|^,|,$/.test(name);

/** One name as BibTeX reads it: given and family name, or one name in braces. */
function nameOf(author: string): string {
  const braced = BRACED.exec(author.trim())?.groups?.name;
  const name = bibtexText(braced ?? author).trim();
  return braced !== undefined || isWhole(name) ? `{${name}}` : name;
}

/** The `author` of an entry: names between `and`; `others` stands for those that no digest gives. */
export function bibtexAuthors(authors: readonly string[], isComplete: boolean): string {
  const names = authors.filter((author) => bibtexText(author).trim() !== '').map(nameOf);
  return [...names, ...(isComplete ? [] : ['others'])].join(' and ');
}

/** Letters that no accent explains. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** The family name of an author in small ASCII letters, for keys: `Eoin Súilleabháin` → `suilleabhain`; empty for names in Chinese. */
export function asciiFamilyName(author: string): string {
  const [family = '', given] = author.split(',');
  const name = given === undefined ? (family.trim().split(/\s+/).at(-1) ?? '') : family;
  const letters = name.toLowerCase().replace(/[ßæœøłđðþı]/g, (letter) => LATIN[letter] ?? letter);
  return letters.normalize('NFKD').replace(/[^a-z]/g, '');
}
