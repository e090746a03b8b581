import { getEntry } from 'astro:content';
import { abstractTexts } from '../markdown/section-texts.ts';
import { termMatcher } from '../terms/term-matcher.ts';
import {
  listedTerms,
  type PaperTerm,
  paperTerm,
  type TermPage,
  termPages,
  termPaths,
} from '../terms/term-pages.ts';
import { termSource } from '../terms/term-source.ts';
import { getPapers, type PaperEntry } from './papers.ts';

type Glossary = {
  pages: TermPage[];
  /** The terms that occur in a paper, by its id. */
  byPaper: Map<string, PaperTerm[]>;
};

function textsOf({ data, body = '' }: PaperEntry) {
  const abstract = abstractTexts(body);
  return { ...termSource({ paper: data, abstract }), hasEnglish: abstract.en !== undefined };
}

async function readGlossary(): Promise<Glossary> {
  const entry = await getEntry('terms', 'all');
  if (entry === undefined) throw new Error('content/terms.json is missing: run "npm run ingest".');
  const listed = listedTerms(entry.data.terms);
  const pages = termPages(listed);
  const paths = termPaths(pages);
  const termsIn = termMatcher(listed);
  const byPaper = new Map(
    (await getPapers()).map(textsOf).map(({ id, zh, en, hasEnglish }) => {
      // English is the surer witness: 准确度 alone need not be "execution accuracy".
      const found = termsIn({ en, zh: hasEnglish ? [] : zh });
      return [id, found.map((term) => paperTerm(term, paths.get(term) ?? ''))];
    }),
  );
  return { pages, byPaper };
}

let known: Promise<Glossary> | undefined;

/** The terms that `ingest` mined: their pages, and which of them occur in a paper. A build looks for them once. */
export function getGlossary(): Promise<Glossary> {
  if (import.meta.env.DEV) return readGlossary();
  known ??= readGlossary();
  return known;
}

/** The routes of the list of terms: `terms/`, and `terms/<letter>/` where they are many. */
export async function termRoutes() {
  const { pages } = await getGlossary();
  return pages.map((page) => ({ params: { page: page.name }, props: { page, pages } }));
}
