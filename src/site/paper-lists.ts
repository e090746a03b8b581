import type { Paper } from '../schema/paper.ts';
import { slug } from '../text/slug.ts';
import { PAGE_SIZE } from './list-pages.ts';

/** A paper in a list, with what the list says of it beside what the paper says of itself. */
export interface ListedPaper {
  paper: Paper;
  /** Which of the list's digests have it, by their places there. */
  digests: number[];
  /** The day of an earlier digest that has it, too. */
  seen?: string;
}

/** Papers under a heading: their topic, or the first digest that has them, by its place; none where a list is not divided. */
export interface ListGroup {
  topic?: string;
  digest?: number;
  papers: ListedPaper[];
}

/** A topic of a list, how many papers it has there, and on which page they begin. */
export interface ContentsEntry {
  topic: string;
  count: number;
  page: number;
}

/** Where more papers than one in so many have no topic, a list is not divided by topics. */
const MAX_WITHOUT = 3;
/** Topics that a list is divided by have so many papers on average, at least. */
const MIN_MEAN = 2;

/** The topics of a list in the order in which they begin, with their papers; one group where most have none of their own. */
export function groupByTopic(papers: readonly ListedPaper[]): ListGroup[] {
  const whole = [{ papers: [...papers] }];
  const filed = papers.filter(({ paper }) => paper.topics[0] !== undefined);
  if ((papers.length - filed.length) * MAX_WITHOUT > papers.length) return whole;
  const groups = [...Map.groupBy(filed, ({ paper }) => slug(paper.topics[0] ?? '')).values()];
  if (groups.length < 2 || filed.length < groups.length * MIN_MEAN) return whole;
  const rest = papers.filter((one) => !filed.includes(one));
  return [
    ...groups.map((some) => ({ topic: some[0]?.paper.topics[0] ?? '', papers: some })),
    ...(rest.length > 0 ? [{ papers: rest }] : []),
  ];
}

/** The papers of each digest; one that several have stands with the first. */
export function groupByDigest(papers: readonly ListedPaper[]): ListGroup[] {
  const groups = Map.groupBy(papers, ({ digests }) => digests[0] ?? 0);
  if (groups.size < 2) return [{ papers: [...papers] }];
  return Array.from(groups, ([digest, some]) => ({ digest, papers: some }));
}

/** Cuts a list into pages of at most `PAGE_SIZE` papers; a topic may go on from one to the next. */
export function cutIntoPages(groups: readonly ListGroup[]): ListGroup[][] {
  const pages: ListGroup[][] = [[]];
  let room = PAGE_SIZE;
  for (const { papers, ...heading } of groups) {
    for (let from = 0; from < papers.length; ) {
      if (room === 0) {
        pages.push([]);
        room = PAGE_SIZE;
      }
      const some = papers.slice(from, from + room);
      pages.at(-1)?.push({ ...heading, papers: some });
      from += some.length;
      room -= some.length;
    }
  }
  return pages;
}

/** The topics of a list that has several; `pages` are those of the whole list. */
export function contentsOf(groups: readonly ListGroup[], pages: readonly ListGroup[][]): ContentsEntry[] {
  return groups.flatMap(({ topic, papers }) => {
    if (topic === undefined) return [];
    const page = pages.findIndex((some) => some.some((group) => group.topic === topic)) + 1;
    return [{ topic, count: papers.length, page }];
  });
}
