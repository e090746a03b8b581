import { useEffect, useState } from 'preact/hooks';
import { knownIds } from './known-ids.ts';

/** Tells which papers the site does not have any more, once that is known: after the list is shown. Until then, none. */
export function useGone(isNeeded: boolean): (id: string) => boolean {
  const [known, setKnown] = useState<ReadonlySet<string>>();
  useEffect(() => {
    // Without the search index nobody knows: then nothing is said of any paper.
    if (isNeeded) requestIdleCallback(() => knownIds().then(setKnown, console.warn));
  }, [isNeeded]);
  return (id) => known !== undefined && !known.has(id);
}
