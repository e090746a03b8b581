import { abstractTexts } from '../markdown/section-texts.ts';
import { mineTerms } from '../terms/mining/mine-terms.ts';
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

type Terms = {
  pages: TermPage[];
  /** The terms that occur in a paper, by its id. */
  byPaper: Map<string, PaperTerm[]>;
};

function textsOf({ data, body = '' }: PaperEntry) {
  const abstract = abstractTexts(body);
  return { ...termSource({ paper: data, abstract }), hasEnglish: abstract.en !== undefined };
}

async function readTerms(): Promise<Terms> {
  const papers = (await getPapers()).map(textsOf);
  const listed = listedTerms(mineTerms(papers));
  const pages = termPages(listed);
  const paths = termPaths(pages);
  const termsIn = termMatcher(listed);
  const byPaper = new Map(
    papers.map(({ id, zh, en, hasEnglish }) => {
      // English is the surer witness: 准确度 alone need not be "execution accuracy".
      const found = termsIn({ en, zh: hasEnglish ? [] : zh });
      return [id, found.map((term) => paperTerm(term, paths.get(term) ?? ''))];
    }),
  );
  return { pages, byPaper };
}

let known: Promise<Terms> | undefined;

/** The terms of all papers: their pages, and which of them occur in a paper. A build mines them once. */
export function getTerms(): Promise<Terms> {
  if (import.meta.env.DEV) return readTerms();
  known ??= readTerms();
  return known;
}

/** The routes of the list of terms: `terms/`, and `terms/<letter>/` where they are many. */
export async function termRoutes() {
  const { pages } = await getTerms();
  return pages.map((page) => ({ params: { page: page.name }, props: { page, pages } }));
}
