import { visitBefore } from '../../client/visits.ts';
import type { Followed } from '../../reader/schema.ts';
import { nameOfFollowed } from '../rules/follows.ts';

/** A query that is followed from now on: what the site has by now is not new. */
export async function followedFromNow(query: string, name = ''): Promise<Followed> {
  // Loaded by who follows something alone.
  const { newestDay } = await import('./newest-day.ts');
  const [from, visit] = [await newestDay(), visitBefore()?.at];
  return {
    name: nameOfFollowed(name, query),
    query,
    since: new Date().toISOString(),
    ...(from !== undefined && { from }),
    ...(visit !== undefined && { visit }),
  };
}
