import type { Known } from '../site/new-since.ts';
import { fieldsOf, recall, remember, stringsIn } from './memory.ts';

/** What the front page showed at a visit, and when. */
export interface Visit extends Known {
  at: number;
}

/** A later look at the same digests belongs to the same visit for so long, in milliseconds. */
const SAME_VISIT = 4 * 3_600_000;

function visitNamed(name: 'last' | 'before'): Visit | undefined {
  const { at, digests, from } = fieldsOf(fieldsOf(recall('visits'))[name]);
  return typeof at === 'number' && typeof from === 'string'
    ? { at, digests: stringsIn(digests), from }
    : undefined;
}

/** The visit before this one, which tells what is new; `undefined` at the first. */
export const visitBefore = (): Visit | undefined => visitNamed('before');

/** The latest visit; `undefined` before the first. */
export const lastVisit = (): Visit | undefined => visitNamed('last');

/** Notes what the front page shows: where it has digests that the last visit did not know, or that was long ago, this is another one. */
export function noteVisit(now: Visit): void {
  const last = lastVisit();
  const isNext = last !== undefined && now.digests.some((id) => !last.digests.includes(id));
  const isLater = last !== undefined && now.at - last.at > SAME_VISIT;
  const before = isNext || isLater ? last : visitNamed('before');
  remember('visits', { last: now, ...(before && { before }) });
}
