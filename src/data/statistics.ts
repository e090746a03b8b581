import type { Label } from '../schema/site.ts';
import type { Term } from '../schema/terms.ts';
import type { CountedPaper } from '../stats/counted-paper.ts';
import { type Overview, overviewOf } from '../stats/overview.ts';
import { countByPeriod, periodOf } from '../stats/periods.ts';
import { type PaperOfTerms, risingTerms } from '../stats/rising-terms.ts';
import { OTHERS } from '../stats/series.ts';
import { percentages } from '../stats/shares.ts';
import type { ShownRising, ShownRisingTerm } from '../stats/shown-rising.ts';
import { type PaperTerm, paperTerm, termStoryPath } from '../terms/term-pages.ts';
import { compare } from '../text/compare.ts';
import { changedPages } from './changed-pages.ts';
import { getCountedPapers } from './counted-papers.ts';
import { findTerms, getGlossary } from './glossary.ts';
import { getPapersById, type PaperEntry } from './papers.ts';
import { getSources, sourceName } from './settings.ts';
import { getTopics } from './topics.ts';

/** What the page of statistics shows. */
export type Statistics = {
  overview: Overview;
  /** The names of sources by their ids. */
  sourceNames: Record<string, Label>;
  /** Absent where there are too few papers to tell what rises. */
  rising?: ShownRising;
  /** Terms that have a page of their own: the first ones, and how many. */
  storied: PaperTerm[];
  stories: number;
};

const SHOWN_PAPERS = 3;
const SHOWN_STORIES = 12;
const SHOWN_MONTHS = 12;
/** `2024-06-19` */
const WHOLE_DAY = 10;

/** The papers of which the day is known, newest first, with the terms in them. */
async function papersOfTerms(
  counted: readonly CountedPaper[],
  papers: ReadonlyMap<string, PaperEntry>,
): Promise<PaperOfTerms<Term>[]> {
  const dated = counted.flatMap(({ id, day }) => (day?.length === WHOLE_DAY ? [{ id, day }] : []));
  dated.sort((a, b) => compare(b.day, a.day) || compare(b.id, a.id));
  return Promise.all(
    dated.map(async ({ id, day }) => {
      const entry = papers.get(id);
      return { id, day, terms: entry === undefined ? [] : await findTerms(entry) };
    }),
  );
}

async function getRising(
  counted: readonly CountedPaper[],
  papers: ReadonlyMap<string, PaperEntry>,
): Promise<Statistics['rising']> {
  const [looked, { paths, storied }] = [await papersOfTerms(counted, papers), await getGlossary()];
  const found = risingTerms(looked);
  if (found === undefined) return undefined;
  const { terms, ...rising } = found;
  const months = [...new Set(looked.map(({ day }) => periodOf(day, 'month')))].slice(0, SHOWN_MONTHS);
  const timeline = { unit: 'month', periods: months.reverse() } as const;
  const byMonth = (some: readonly PaperOfTerms<Term>[]): number[] =>
    countByPeriod(
      some.map(({ day }) => day),
      timeline,
    );
  const totals = byMonth(looked);
  const shown = terms.map(({ term, papers: ids, times }): ShownRisingTerm => {
    const path = storied.includes(term) ? termStoryPath(term) : (paths.get(term) ?? '');
    return {
      ...paperTerm(term, path),
      count: ids.length,
      ...(times !== undefined && { times }),
      papers: ids.slice(0, SHOWN_PAPERS).flatMap((id) => {
        const title = papers.get(id)?.data.title;
        return title === undefined ? [] : [{ id, title }];
      }),
      months: percentages(byMonth(looked.filter((paper) => paper.terms.includes(term))), totals),
    };
  });
  return { ...rising, terms: shown };
}

/** All that the page of statistics shows. */
async function getStatistics(): Promise<Statistics> {
  const [papers, sources, { storied }] = [await getPapersById(), await getSources(), await getGlossary()];
  const counted = await getCountedPapers();
  const overview = overviewOf(counted, await getTopics());
  const rising = await getRising(counted, papers);
  return {
    overview,
    sourceNames: Object.fromEntries(
      overview.sources.flatMap(({ name }) => (name === OTHERS ? [] : [[name, sourceName(sources, name)]])),
    ),
    ...(rising && { rising }),
    storied: storied.slice(0, SHOWN_STORIES).map((term) => paperTerm(term, termStoryPath(term))),
    stories: storied.length,
  };
}

/** The route of the page of statistics. */
export async function statisticsRoutes() {
  const routes = [{ params: { page: undefined }, props: await getStatistics() }];
  return changedPages(
    'stats',
    routes,
    () => 'stats/',
    ({ props }) => props,
  );
}
