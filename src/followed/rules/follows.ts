import type { Followed } from '../../reader/schema.ts';
import { MAX_QUERY_LENGTH } from '../../search/query/query.ts';

/** So many queries are looked for; an import may bring more. */
export const MAX_FOLLOWED = 100;
const MAX_NAME = 80;

/** `author:"Ada Owl"`, `topic:"cs.CV"`: a query of one operator is called by its value. */
const ONE_VALUE = /^(?:author|topic):"(?<value>[^"]+)"$/;

/** A query as it is kept: without space around it, and no longer than a search is. */
const followableQuery = (text: string): string => text.trim().slice(0, MAX_QUERY_LENGTH).trim();

/** What a followed query is called: by what the reader wrote, else by the query. */
export function nameOfFollowed(written: string, query: string): string {
  const name = written.trim() || (ONE_VALUE.exec(query)?.groups?.value ?? query);
  return [...name].slice(0, MAX_NAME).join('').trim();
}

/** The followed query with a text; the same letters in another script or case are another query. */
export const followedQuery = (followed: readonly Followed[], query: string): Followed | undefined =>
  followed.find((one) => one.query === followableQuery(query));

/** Follows a query, behind all others; nothing changes for one that is followed, that is empty, or where there are too many. */
export function withFollowed(
  followed: readonly Followed[],
  added: Followed,
  at = followed.length,
): Followed[] {
  const query = followableQuery(added.query);
  const isKnown = followedQuery(followed, query) !== undefined;
  if (query === '' || isKnown || followed.length >= MAX_FOLLOWED) return [...followed];
  return followed.toSpliced(at, 0, { ...added, query, name: nameOfFollowed(added.name, query) });
}

export const withoutFollowed = (followed: readonly Followed[], query: string): Followed[] =>
  followed.filter((one) => one.query !== query);

/** Another name and query for a followed one, in its place; a query that is followed already keeps the other one as it was. */
export function withEdited(
  followed: readonly Followed[],
  query: string,
  { name, query: written }: Pick<Followed, 'name' | 'query'>,
): Followed[] {
  const wanted = followableQuery(written);
  const isTaken = wanted !== query && followedQuery(followed, wanted) !== undefined;
  const next = wanted === '' || isTaken ? query : wanted;
  return followed.map((one) =>
    one.query === query ? { ...one, query: next, name: nameOfFollowed(name, next) } : one,
  );
}
