import { useEffect, useState } from 'preact/hooks';
import type { Followed } from '../../reader/schema.ts';
import { type Failure, SearchFailure } from '../../search/failure.ts';
import { type Matches, matchesOf } from '../rules/matches.ts';
import { askIndex, lookedFor } from './ask-index.ts';

/** What the index of a name finds of what was followed when it was asked. */
type IndexMatches = Matches & { index: string; followed: readonly Followed[] };

/** What the index finds, or why it cannot be read; `undefined` while it is asked first. */
export type Found = IndexMatches | { failure: Failure } | undefined;

async function find(followed: readonly Followed[]): Promise<Found> {
  try {
    const [asked, following] = [lookedFor(followed), await askIndex(followed)];
    return { index: following.index, followed: asked, ...matchesOf(asked, following) };
  } catch (error) {
    console.error(error);
    return { failure: error instanceof SearchFailure ? error.failure : 'broken' };
  }
}

/** Finds what is followed, whenever that changes, and when it is asked for anew. */
export function useMatches(followed: readonly Followed[]): { found: Found; retry: () => void } {
  const [found, setFound] = useState<Found>();
  const [tries, setTries] = useState(0);
  const asked = JSON.stringify(followed.map(({ query, from, visit }) => [query, from, visit]));
  useEffect(() => {
    let isWanted = true;
    if (followed.length > 0)
      find(followed).then((next) => {
        if (isWanted) setFound(next);
      });
    return () => {
      isWanted = false;
    };
  }, [asked, tries]);
  return { found, retry: () => setTries(tries + 1) };
}
