import type { Followed } from '../../reader/schema.ts';
import type { IndexedFollowing, SearchClient } from '../../search/engine/client.ts';
import { openSearch } from '../../search/engine/connect.ts';
import { parseQuery } from '../../search/query/parse-query.ts';
import { href } from '../../site/href.ts';
import { MAX_FOLLOWED } from '../rules/follows.ts';
import { oldestVisit } from '../rules/new-papers.ts';

let client: SearchClient | undefined;

/** The search of the page, whose engine starts when it is first asked. */
export function searchClient(): SearchClient {
  client ??= openSearch(href('pagefind/'));
  return client;
}

/** The followed queries that are looked for. */
export const lookedFor = (followed: readonly Followed[]): readonly Followed[] =>
  followed.slice(0, MAX_FOLLOWED);

/** What the index finds of followed queries among its newest papers. Rejects by a `SearchFailure`. */
export const askIndex = (followed: readonly Followed[]): Promise<IndexedFollowing> =>
  searchClient().follow(
    lookedFor(followed).map(({ query }) => parseQuery(query)),
    oldestVisit(),
  );
