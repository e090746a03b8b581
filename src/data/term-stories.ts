import type { Paper } from '../schema/paper.ts';
import type { Label } from '../schema/site.ts';
import type { Term } from '../schema/terms.ts';
import { countedPaper, sourceOfChinese } from '../stats/counted-paper.ts';
import { type PaperOfStory, storyOf, type TermStory } from '../stats/term-story.ts';
import { termAnchor, termStoryPath } from '../terms/term-pages.ts';
import { changedPages } from './changed-pages.ts';
import { getKnownDigests } from './counted-papers.ts';
import { getGlossary } from './glossary.ts';
import { getPapersById } from './papers.ts';
import { getSources, sourceName } from './settings.ts';

/** What the page of a term shows. */
export type TermStoryPage = {
  term: Pick<Term, 'english' | 'abbreviations'>;
  /** Where it stands in the list of terms. */
  listPath: string;
  story: Omit<TermStory, 'papers'>;
  /** How many papers give it in both languages, and the newest of them. */
  total: number;
  newest: Paper[];
  /** The names of sources by their ids. */
  sourceNames: Record<string, Label>;
};

const SHOWN_PAPERS = 12;

/** The routes of the terms that have a page of their own. */
export async function termStoryRoutes() {
  const [{ storied, paths }, papers] = [await getGlossary(), await getPapersById()];
  const [digests, sources] = [await getKnownDigests(), await getSources()];
  const ofPaper = ({ data }: { data: Paper }): PaperOfStory => {
    const [{ day }, source] = [countedPaper(data, digests), sourceOfChinese(data, digests)];
    return {
      ...(day !== undefined && { day }),
      ...(source !== undefined && { source }),
      ...(data.script && { script: data.script }),
    };
  };
  const known = new Map(Array.from(papers, ([id, entry]) => [id, ofPaper(entry)]));
  const routes = storied.map((term) => {
    const { papers: ids, ...story } = storyOf(term, known);
    const named = [...story.sayings, ...story.once].flatMap((one) => one.sources.map(([source]) => source));
    const props: TermStoryPage = {
      term: { english: term.english, abbreviations: term.abbreviations },
      listPath: paths.get(term) ?? '',
      story,
      total: ids.length,
      newest: ids.slice(0, SHOWN_PAPERS).flatMap((id) => papers.get(id)?.data ?? []),
      sourceNames: Object.fromEntries(named.map((source) => [source, sourceName(sources, source)])),
    };
    return { params: { term: termAnchor(term) }, props };
  });
  return changedPages(
    'term-stories',
    routes,
    ({ props }) => termStoryPath(props.term),
    ({ props }) => props,
  );
}
