import type { Paper } from '../schema/paper.ts';
import type { Term } from '../schema/terms.ts';
import { papersOf } from '../terms/totals.ts';
import { compare } from '../text/compare.ts';
import { type Timeline, timelineOf } from './periods.ts';
import { OTHERS, type Series, seriesOf, withOthers } from './series.ts';

/** A rendering of a term: who says it, and since when. */
export type Saying = {
  chinese: string;
  /** The papers whose authors or translators say it, by how many of each script of Chinese. */
  papers: number;
  scripts: { Hans: number; Hant: number };
  /** The first of them, and its day if that is known. */
  first: { id: string; day?: string };
  /** The sources of the Chinese texts with it, those of most papers first. */
  sources: [source: string, papers: number][];
};

/** What a term has been called, over time. */
export type TermStory = {
  sayings: Saying[];
  /** What one paper alone says, as often a slip as a word. */
  once: Saying[];
  timeline: Timeline;
  /** By rendering, by quarter or year; the most frequent ones. */
  series: Series[];
  /** All papers, newest first. */
  papers: string[];
};

/** What a story knows of a paper: its day, and the source and script of its Chinese. */
export type PaperOfStory = { day?: string; source?: string; script?: Paper['script'] };

const MIN_PAPERS = 5;
/** A rendering of fewer papers is as often a slip as a word. */
const MIN_SAID = 2;
/** Pages of terms that a site has at most: hosts take 20,000 files. */
const MAX_STORIES = 200;
/** Renderings that the stack of a term tells apart, the rest among them. */
const MAX_SERIES = 5;

const isSaid = ({ papers }: Term['renderings'][number]): boolean => papers.length >= MIN_SAID;

/** The terms with at least two renderings, each of several papers: the most frequent ones. */
export function termsWithStory(terms: readonly Term[]): Term[] {
  return terms
    .map((term) => ({ term, papers: papersOf(term).length }))
    .filter(({ term, papers }) => papers >= MIN_PAPERS && term.renderings.filter(isSaid).length > 1)
    .sort((a, b) => b.papers - a.papers || compare(a.term.english, b.term.english))
    .slice(0, MAX_STORIES)
    .map(({ term }) => term);
}

/** Later than any day: papers without one come last. */
const NEVER = '9999';

function sayingOf(
  { chinese, papers }: Term['renderings'][number],
  known: ReadonlyMap<string, PaperOfStory>,
): Saying {
  const dayOf = (id: string): string => known.get(id)?.day ?? NEVER;
  const [first = ''] = papers.toSorted((a, b) => compare(dayOf(a), dayOf(b)) || compare(a, b));
  const sources = Map.groupBy(papers, (id) => known.get(id)?.source ?? OTHERS);
  const ofScript = (script: Paper['script']): number =>
    papers.filter((id) => known.get(id)?.script === script).length;
  const day = known.get(first)?.day;
  return {
    chinese,
    papers: papers.length,
    scripts: { Hans: ofScript('Hans'), Hant: ofScript('Hant') },
    first: { id: first, ...(day !== undefined && { day }) },
    sources: Array.from(sources, ([source, some]): [string, number] => [source, some.length])
      .filter(([source]) => source !== OTHERS)
      .sort(([a, m], [b, n]) => n - m || compare(a, b)),
  };
}

/** The story of a term, of what is known of its papers by their ids. */
export function storyOf(term: Term, known: ReadonlyMap<string, PaperOfStory>): TermStory {
  const sayings = term.renderings.map((rendering) => sayingOf(rendering, known));
  const said = term.renderings.filter(isSaid).flatMap(({ chinese, papers }) =>
    papers.flatMap((id) => {
      const day = known.get(id)?.day;
      return day === undefined ? [] : [{ name: chinese, day }];
    }),
  );
  const timeline = timelineOf(
    said.map(({ day }) => day),
    'quarter',
  );
  const dayOf = (id: string): string => known.get(id)?.day ?? '';
  return {
    sayings: sayings.filter(({ papers }) => papers >= MIN_SAID),
    once: sayings.filter(({ papers }) => papers < MIN_SAID),
    timeline,
    series: withOthers(seriesOf(said, timeline), MAX_SERIES, timeline),
    papers: papersOf(term).toSorted((a, b) => compare(dayOf(b), dayOf(a)) || compare(b, a)),
  };
}
