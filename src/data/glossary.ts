import { getEntry } from 'astro:content';
import type { Term } from '../schema/terms.ts';
import { plainTitle } from '../site/plain-title.ts';
import { termMatcher } from '../terms/term-matcher.ts';
import {
  listedTerms,
  type PaperTerm,
  paperTerm,
  type TermPage,
  termPagePath,
  termPages,
  termPaths,
} from '../terms/term-pages.ts';
import { termSource } from '../terms/term-source.ts';
import { shownPapersOf } from '../terms/totals.ts';
import { changedPages } from './changed-pages.ts';
import { getPapersById, type PaperEntry, readTexts } from './papers.ts';

type Glossary = {
  pages: TermPage[];
  termsIn: ReturnType<typeof termMatcher>;
  paths: ReadonlyMap<Term, string>;
};

function glossaryOf(terms: readonly Term[]): Glossary {
  const listed = listedTerms(terms);
  const pages = termPages(listed);
  return { pages, termsIn: termMatcher(listed), paths: termPaths(pages) };
}

let known: { digest: unknown; glossary: Glossary } | undefined;

/** The terms that `ingest` mined: their pages, and how to find them in a paper. */
async function getGlossary(): Promise<Glossary> {
  const entry = await getEntry('terms', 'all');
  if (entry === undefined) throw new Error('content/terms.json is missing: run "npm run ingest".');
  const { digest, data } = entry;
  if (known === undefined || known.digest !== digest) known = { digest, glossary: glossaryOf(data.terms) };
  return known.glossary;
}

/** Renderings that authors give less often are as often wrong as right. */
const MIN_COUNT = 3;

/** The terms that occur in a paper, those with a rendering that was seen often enough to be trusted. */
export async function getTerms(entry: PaperEntry): Promise<PaperTerm[]> {
  const { termsIn, paths } = await getGlossary();
  const texts = readTexts(entry);
  const { en, zh } = termSource(texts);
  // English is the surer witness: 准确度 alone need not be "execution accuracy".
  const found = termsIn({ en, zh: texts.abstract.en === undefined ? zh : [] });
  const sure = found.filter(({ renderings: [usual] }) => usual !== undefined && usual.count >= MIN_COUNT);
  return sure.map((term) => paperTerm(term, paths.get(term) ?? ''));
}

/** The titles of the papers that a page of terms names. */
function titlesOn(page: TermPage, papers: ReadonlyMap<string, PaperEntry>): Record<string, string> {
  const ids = page.groups.flatMap(({ terms }) => terms.flatMap(shownPapersOf));
  return Object.fromEntries(
    ids.flatMap((id) => {
      const { en, zh } = papers.get(id)?.data.title ?? {};
      const title = en ?? zh;
      return title === undefined ? [] : [[id, plainTitle(title)]];
    }),
  );
}

/** The routes of the list of terms: `terms/`, and `terms/<letter>/` where they are many. */
export async function termRoutes() {
  const [{ pages }, papers] = [await getGlossary(), await getPapersById()];
  const names = pages.map(({ name }) => name);
  const routes = pages.map((page) => ({
    params: { page: page.name },
    props: { page, pages, titles: titlesOn(page, papers) },
  }));
  return changedPages(
    'terms',
    routes,
    ({ props }) => termPagePath(props.page),
    ({ props }) => [names, props.page, props.titles],
  );
}
