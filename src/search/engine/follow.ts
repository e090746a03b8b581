import { isNewSince, type Known } from '../../site/new-since.ts';
import type { Mark } from '../answer.ts';
import type { FirstSeen, IdsPlace } from '../index/ids.ts';
import { isEmptyQuery, type Query } from '../query/query.ts';
import { NO_SELECTION } from '../query/request.ts';
import { find, type SearchIndex } from './find.ts';
import { marksOf } from './find-papers.ts';

/** What followed queries find among the newest papers: for each query its papers, by their numbers, and what to mark in them. */
export type Following = { papers: FirstSeen[]; found: { numbers: number[]; marks: Mark[] }[] };

/** So many papers are looked at in any case, however few are new. */
const NEWEST = 300;

/**
 * The files of ids that hold all papers which a digest of a day or a later one mentions first, and at least the newest ones. Most
 * papers are in the order of these days; one that no dated digest has says nothing.
 */
export function newestPlaces(places: readonly IdsPlace[], day: string | undefined): IdsPlace[] {
  const total = places.reduce((sum, { count }) => sum + count, 0);
  const enough = places.findLastIndex(({ number }) => number <= total - NEWEST);
  const since = day ? places.findLastIndex((place) => place.day !== '' && place.day < day) : enough;
  return places.slice(Math.max(0, Math.min(enough, since)));
}

/** The newest of some papers: from the first one that is new to the reader, and at least so many. */
export function newestPapers(papers: readonly FirstSeen[], known: Known | undefined): FirstSeen[] {
  const isNew = ({ digests }: FirstSeen): boolean =>
    known !== undefined &&
    isNewSince(
      known,
      digests[0]?.day ?? '',
      digests.map(({ id }) => id),
    );
  const first = papers.findIndex(isNew);
  const enough = Math.max(0, papers.length - NEWEST);
  return papers.slice(first < 0 ? enough : Math.min(first, enough));
}

/** Looks for queries among papers, whose segments the index reads: in their own words and forms, without related ones. */
export async function follow(
  queries: readonly Query[],
  papers: FirstSeen[],
  index: SearchIndex,
): Promise<Following> {
  const first = papers[0]?.number ?? Number.POSITIVE_INFINITY;
  const findOne = async (query: Query): Promise<Following['found'][number]> => {
    if (isEmptyQuery(query)) return { numbers: [], marks: [] };
    const request = { query, selection: NO_SELECTION, withRelated: false, isExhaustive: true };
    const { chosen, parts } = await find({ ...request, order: 'newest' }, index);
    return { numbers: chosen.filter((paper) => paper >= first), marks: marksOf(parts) };
  };
  return { papers, found: await Promise.all(queries.map(findOne)) };
}
