import { recall, remember, stringsIn } from '../../client/memory.ts';
import { MAX_QUERY_LENGTH } from '../query/query.ts';

const NAME = 'searches';
const MAX_RECENT = 8;

/** What this reader searched for and went on from, the latest first; other versions of the site may have written anything. */
export const recentQueries = (): string[] =>
  stringsIn(recall(NAME))
    .filter((query) => query !== '')
    .slice(0, MAX_RECENT);

const write = (queries: readonly string[]): void => remember(NAME, queries);

export function forgetQuery(query: string): void {
  write(recentQueries().filter((other) => other !== query));
}

/** Puts a query before all others. */
export function rememberQuery(query: string): void {
  const text = query.slice(0, MAX_QUERY_LENGTH);
  if (text !== '') write([text, ...recentQueries().filter((other) => other !== text)].slice(0, MAX_RECENT));
}
