import { useEffect, useState } from 'preact/hooks';
import { allRead, onOwnState, readAllOwn } from '../own/own-state.ts';
import { allFollowed, onFollowedChange } from '../reader/follow-store.ts';
import type { OwnPaper } from '../reader/schema.ts';

/** All papers that the reader has something of, and how many queries are followed. */
export interface OwnState {
  papers: readonly OwnPaper[];
  followed: number;
}

/** Reads all of it. */
export async function loadOwn(): Promise<OwnState> {
  const [followed] = await Promise.all([allFollowed(), readAllOwn()]);
  return { papers: allRead(), followed: followed.length };
}

/** What the reader has, in step with this page, other tabs, and a browser that was emptied meanwhile. */
export function useOwn(initial: OwnState): OwnState {
  const [own, setOwn] = useState(initial);
  useEffect(() => {
    const stopPapers = onOwnState(() => setOwn(({ followed }) => ({ papers: allRead(), followed })));
    const stopFollowed = onFollowedChange(async () => {
      const followed = await allFollowed();
      setOwn(({ papers }) => ({ papers, followed: followed.length }));
    });
    const onReturn = (): void => {
      if (!document.hidden) readAllOwn();
    };
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      stopPapers();
      stopFollowed();
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, []);
  return own;
}
