import type { CountedPaper } from './counted-paper.ts';
import { countByPeriod, type Timeline, timelineOf } from './periods.ts';
import { addUp, OTHERS, type Series, seriesOf, sumOf, withOthers } from './series.ts';
import { FEWEST } from './shares.ts';

/** Sources that the stack of papers tells apart, the rest among them. */
const MAX_SOURCES = 5;
/** Topics that are drawn. */
const MAX_TOPICS = 8;
/** A topic that more of the papers have says nothing of any. */
const EVERYWHERE = 0.95;

/** Which abstracts papers have, as series; in the order of their stack. */
const LANGUAGES = ['both', 'en', 'zh', 'none'] as const;

/** A topic by its name, with the ids of its papers. */
export type CountedTopic = { name: string; papers: readonly { id: string }[] };

/** What the papers of a site come to, by month, or by quarter or year where that is too long. */
export type Overview = {
  papers: number;
  /** Papers of which no day is known, and those older than the timeline. */
  undated: number;
  older: number;
  timeline: Timeline;
  /** All papers of each period. */
  totals: number[];
  /** By their sources' ids, the largest first; each paper counts for the source that had it first. */
  sources: Series[];
  /** By the names of topics, the largest first; a paper may be in several. */
  topics: Series[];
  /** By `LANGUAGES`, without those that no paper is of. */
  languages: Series[];
  code: number[];
};

function languageOf({ has }: CountedPaper): (typeof LANGUAGES)[number] {
  if (has.includes('en')) return has.includes('zh') ? 'both' : 'en';
  return has.includes('zh') ? 'zh' : 'none';
}

/** Counts papers and topics over time. */
export function overviewOf(papers: readonly CountedPaper[], topics: readonly CountedTopic[]): Overview {
  const dated = papers.flatMap((paper) =>
    paper.day === undefined ? [] : [{ ...paper, day: paper.day, name: paper.source ?? OTHERS }],
  );
  const dayOf = new Map(dated.map(({ id, day }) => [id, day]));
  const timeline = timelineOf(dated.map(({ day }) => day));
  const all = seriesOf(dated, timeline);
  const totals = addUp(all, timeline);
  const languages = seriesOf(
    dated.map((paper) => ({ day: paper.day, name: languageOf(paper) })),
    timeline,
  );
  return {
    papers: papers.length,
    undated: papers.length - dated.length,
    older: dated.length - sumOf(totals),
    timeline,
    totals,
    sources: withOthers(all, MAX_SOURCES, timeline),
    topics: topics
      .filter((topic) => topic.papers.length < papers.length * EVERYWHERE)
      .map(({ name, papers: its }) => ({
        name,
        counts: countByPeriod(
          its.flatMap(({ id }) => dayOf.get(id) ?? []),
          timeline,
        ),
      }))
      .filter(({ counts }) => sumOf(counts) >= FEWEST)
      .slice(0, MAX_TOPICS),
    languages: LANGUAGES.flatMap((name) => languages.find((one) => one.name === name) ?? []),
    code: countByPeriod(
      dated.filter(({ has }) => has.includes('code')).map(({ day }) => day),
      timeline,
    ),
  };
}
