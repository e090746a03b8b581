import { isKept } from '../../reader/own-paper.ts';
import type { OwnPaper } from '../../reader/schema.ts';
import { momentIn } from '../list/select-papers.ts';

/** So many papers that are in no file are worth a reminder, if the last one is so old, in milliseconds. */
const [MANY, WEEK] = [20, 7 * 86_400_000];

/** A moment in milliseconds; `undefined` for what is none, or lies ahead because a clock went back. */
function timeOf(moment: unknown, now: number): number | undefined {
  const time = typeof moment === 'string' ? Date.parse(moment) : Number.NaN;
  return time <= now ? time : undefined;
}

/**
 * How many kept papers are in no export file, where that is worth a reminder: many, and the last export and the last dismissal
 * are over a week old. `exported` and `dismissed` are what the browser has noted of them, whatever that is.
 */
export function unexported(
  papers: readonly OwnPaper[],
  { exported, dismissed }: { exported: unknown; dismissed: unknown },
  now: number,
): number | undefined {
  const last = timeOf(exported, now) ?? Number.NEGATIVE_INFINITY;
  const asked = timeOf(dismissed, now) ?? Number.NEGATIVE_INFINITY;
  if (now - Math.max(last, asked) < WEEK) return undefined;
  const isNew = (paper: OwnPaper): boolean => {
    const moment = Date.parse(momentIn('kept', paper) ?? '');
    return last === Number.NEGATIVE_INFINITY || moment > last;
  };
  const count = papers.filter((paper) => isKept(paper) && isNew(paper)).length;
  return count >= MANY ? count : undefined;
}
