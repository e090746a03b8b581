import { lastVisit, type Visit, visitBefore } from '../../client/visits.ts';
import type { Followed } from '../../reader/schema.ts';
import type { FirstSeen } from '../../search/index/ids.ts';
import { isNewSince } from '../../site/new-since.ts';

/** A paper by the digests of the day that mentions it first. */
type Mentioned = Pick<FirstSeen, 'digests'>;

const dayOf = ({ digests }: Mentioned): string => digests[0]?.day ?? '';

function isNewTo(visit: Visit, paper: Mentioned): boolean {
  const ids = paper.digests.map(({ id }) => id);
  return isNewSince(visit, dayOf(paper), ids);
}

/** The visit that knew least, of those that papers may be compared with; `undefined` before the first. */
export const oldestVisit = (): Visit | undefined => visitBefore() ?? lastVisit();

/**
 * The visit that tells which of some papers are new: the last one where it did not know all of them, as before the front page
 * of today was seen; else the one before.
 */
export function visitToCompare(papers: readonly Mentioned[]): Visit | undefined {
  const last = lastVisit();
  return last !== undefined && papers.some((paper) => isNewTo(last, paper)) ? last : visitBefore();
}

/**
 * True for a paper that came since a visit and since a query was followed, by the days of digests and not by the clock. What a day
 * has that was the newest then is new from the next visit on.
 */
export function isNewFor({ from = '', visit: first }: Followed, paper: Mentioned, visit: Visit): boolean {
  const day = dayOf(paper);
  const isLater = from !== '' && day > from;
  return isNewTo(visit, paper) && (isLater || (day >= from && visit.at !== first));
}
