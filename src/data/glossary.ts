import { getEntry } from 'astro:content';
import { hashOfEntry } from '../papers/front-matter-loader.ts';
import type { Term } from '../schema/terms.ts';
import { plainTitle } from '../site/plain-title.ts';
import { termsWithStory } from '../stats/term-story.ts';
import { termMatcher } from '../terms/term-matcher.ts';
import {
  listedTerms,
  type PaperTerm,
  paperTerm,
  type TermPage,
  termAnchor,
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
  /** Those with a page of their own, the most frequent first. */
  storied: readonly Term[];
  /** What was found in papers, by their ids and the hashes of their files. */
  found: Map<string, readonly Term[]>;
};

function glossaryOf(terms: readonly Term[]): Glossary {
  const listed = listedTerms(terms);
  const pages = termPages(listed);
  return {
    pages,
    termsIn: termMatcher(listed),
    paths: termPaths(pages),
    storied: termsWithStory(listed),
    found: new Map(),
  };
}

let known: { digest: unknown; glossary: Glossary } | undefined;

/** The terms that `ingest` mined: their pages, and how to find them in a paper. */
export async function getGlossary(): Promise<Glossary> {
  const entry = await getEntry('terms', 'all');
  if (entry === undefined) throw new Error('content/terms.json is missing: run "npm run ingest".');
  const { digest, data } = entry;
  if (known === undefined || known.digest !== digest) known = { digest, glossary: glossaryOf(data.terms) };
  return known.glossary;
}

/** Renderings that authors give less often are as often wrong as right. */
const MIN_COUNT = 3;

/** Whether a term has a rendering that was seen often enough to be trusted. */
const isSure = ({ renderings: [usual] }: Term): boolean => usual !== undefined && usual.count >= MIN_COUNT;

/** The terms that occur in a paper, those with a rendering to be trusted. A paper is read once, whoever asks. */
export async function findTerms(entry: PaperEntry): Promise<readonly Term[]> {
  const { termsIn, found } = await getGlossary();
  const key = `${entry.id} ${hashOfEntry(entry)}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const texts = readTexts(entry);
  const { en, zh } = termSource(texts);
  // English is the surer witness: 准确度 alone need not be "execution accuracy".
  const terms = termsIn({ en, zh: texts.abstract.en === undefined ? zh : [] }).filter(isSure);
  found.set(key, terms);
  return terms;
}

/** The terms that occur in a paper, as its page shows them. */
export async function getTerms(entry: PaperEntry): Promise<PaperTerm[]> {
  const { paths } = await getGlossary();
  return (await findTerms(entry)).map((term) => paperTerm(term, paths.get(term) ?? ''));
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

/** The anchors of the terms on a page that have a page of their own. */
const storiedOn = (page: TermPage, anchors: ReadonlySet<string>): string[] =>
  page.groups.flatMap(({ terms }) => terms.map(termAnchor).filter((anchor) => anchors.has(anchor)));

/** The routes of the list of terms: `terms/`, and `terms/<letter>/` where they are many. */
export async function termRoutes() {
  const [{ pages, storied }, papers] = [await getGlossary(), await getPapersById()];
  const anchors = new Set(storied.map(termAnchor));
  const names = pages.map(({ name }) => name);
  const routes = pages.map((page) => ({
    params: { page: page.name },
    props: { page, pages, titles: titlesOn(page, papers), storied: storiedOn(page, anchors) },
  }));
  return changedPages(
    'terms',
    routes,
    ({ props }) => termPagePath(props.page),
    ({ props }) => [names, props.page, props.titles, props.storied],
  );
}
