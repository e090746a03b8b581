import type { Rendering, Term } from '../schema/terms.ts';
import { slug } from '../text/slug.ts';
import { countOf } from './totals.ts';

/** So many terms stand on one page at most. */
const PAGE_SIZE = 500;
/** Terms of a large corpus that are on its first page: the most frequent ones. */
const FIRST_PAGE_SIZE = 200;

/** Terms under the letter that they begin with. */
export type LetterGroup = { letter: string; terms: Term[] };

/** A page of the list of terms. `name` is its address below `terms/`, absent for the first one. */
export type TermPage = {
  name?: string;
  /** Whether it has the most frequent terms only, with pages for the letters beside it. */
  isSelection: boolean;
  groups: LetterGroup[];
};

const letterOf = (term: Term): string => term.english.charAt(0).toUpperCase();

const byLetter = (terms: readonly Term[]): LetterGroup[] =>
  [...Map.groupBy(terms, letterOf)].map(([letter, group]) => ({ letter, terms: group }));

/** The terms that have a place in the list: all of them, or where they are many those that were seen twice. */
export function listedTerms(terms: readonly Term[]): readonly Term[] {
  return terms.length <= PAGE_SIZE ? terms : terms.filter((term) => countOf(term) > 1);
}

/**
 * The pages of the listed terms, given in the order of the alphabet: one page where they fit, else the most frequent ones
 * and a page for each letter, more for a letter with many.
 */
export function termPages(listed: readonly Term[]): TermPage[] {
  if (listed.length <= PAGE_SIZE) return [{ isSelection: false, groups: byLetter(listed) }];
  const frequent = new Set(listed.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, FIRST_PAGE_SIZE));
  const pages = byLetter(listed).flatMap(({ letter, terms }) =>
    Array.from({ length: Math.ceil(terms.length / PAGE_SIZE) }, (_, index): TermPage => {
      const name = index === 0 ? letter.toLowerCase() : `${letter.toLowerCase()}/${index + 1}`;
      const part = terms.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE);
      return { name, isSelection: false, groups: [{ letter, terms: part }] };
    }),
  );
  return [{ isSelection: true, groups: byLetter(listed.filter((term) => frequent.has(term))) }, ...pages];
}

/** The path of a page below the base. */
export const termPagePath = ({ name }: Pick<TermPage, 'name'>): string =>
  name === undefined ? 'terms/' : `terms/${name}/`;

/** The id of a term on its page. */
export const termAnchor = (term: Pick<Term, 'english'>): string => slug(term.english);

/** The page of a term of its own, which those have that authors call by several names. No letter is called `of`. */
export const termStoryPath = (term: Pick<Term, 'english'>): string => `terms/of/${termAnchor(term)}/`;

/** Where each listed term stands with all its renderings: path and anchor. */
export function termPaths(pages: readonly TermPage[]): Map<Term, string> {
  const full = pages.filter(({ isSelection }) => !isSelection);
  return new Map(
    full.flatMap((page) =>
      page.groups.flatMap(({ terms }) =>
        terms.map((term): [Term, string] => [term, `${termPagePath(page)}#${termAnchor(term)}`]),
      ),
    ),
  );
}

/** A term as a paper's page shows it. */
export type PaperTerm = { english: string; short?: string; usual: Rendering['chinese']; path: string };

export function paperTerm(term: Term, path: string): PaperTerm {
  const [short] = term.abbreviations;
  return { english: term.english, ...(short && { short }), usual: term.renderings[0]?.chinese ?? '', path };
}

/** A link of the row of letters; without a label it leads to the most frequent terms. */
export type LetterLink = { label?: string; path: string; isCurrent: boolean };

/** The row of letters on a page: places on it where it is the only one, else the other pages. */
export function letterLinks(page: TermPage, pages: readonly TermPage[]): LetterLink[] {
  if (pages.length === 1)
    return page.groups.map(({ letter }) => ({
      label: letter,
      path: `#${letter.toLowerCase()}`,
      isCurrent: false,
    }));
  return pages.map((other) => ({
    ...(other.name && { label: other.name.toUpperCase().replace('/', ' ') }),
    path: termPagePath(other),
    isCurrent: other.name === page.name,
  }));
}
