import type { FacetValue } from '../answer.ts';
import type { PaperFacts } from '../index/columns.ts';

/** What there is to search: how many papers, and the topics that most of them have. */
export type Overview = { papers: number; topics: FacetValue[] };

/** So many topics are named. */
const MAX_TOPICS = 5;

/** The values of a column are in the order of their numbers of papers. */
export function overviewOf({ topic }: PaperFacts): Overview {
  const topics = topic.values.slice(0, MAX_TOPICS).map((value, at) => ({
    ...value,
    count: topic.of.filter((own) => own.includes(at)).length,
  }));
  return { papers: topic.of.length, topics };
}
