import { MAX_QUERY_LENGTH } from '../query/query.ts';
import { readStored, writeStored } from './stored.ts';

const NAME = 'searches';
const MAX_RECENT = 8;

/** The queries of a stored text; other versions of the site may have written anything. */
function queriesOf(stored: string): string[] {
  try {
    const read: unknown = JSON.parse(stored);
    if (!Array.isArray(read)) return [];
    return read.filter((query): query is string => typeof query === 'string' && query !== '');
  } catch {
    return [];
  }
}

/** What this reader searched for and went on from, the latest first. */
export const recentQueries = (): string[] => queriesOf(readStored(NAME) ?? '[]').slice(0, MAX_RECENT);

const write = (queries: readonly string[]): void => writeStored(NAME, JSON.stringify(queries));

export function forgetQuery(query: string): void {
  write(recentQueries().filter((other) => other !== query));
}

/** Puts a query before all others. */
export function rememberQuery(query: string): void {
  const text = query.slice(0, MAX_QUERY_LENGTH);
  if (text !== '') write([text, ...recentQueries().filter((other) => other !== text)].slice(0, MAX_RECENT));
}
