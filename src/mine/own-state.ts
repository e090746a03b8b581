import { useEffect, useState } from 'preact/hooks';
import { allFollowed, allOwnPapers, onOwnChange } from '../reader/reader.ts';
import type { OwnPaper } from '../reader/schema.ts';

/** All papers that the reader has something of, and how many queries are followed. */
export interface OwnState {
  papers: readonly OwnPaper[];
  followed: number;
}

export async function loadOwn(): Promise<OwnState> {
  const [papers, followed] = await Promise.all([allOwnPapers(), allFollowed()]);
  return { papers, followed: followed.length };
}

/** What the reader has, in step with this page, other tabs, and a browser that was emptied meanwhile. */
export function useOwn(initial: OwnState): OwnState {
  const [own, setOwn] = useState(initial);
  useEffect(() => {
    let turn = 0;
    const load = async (): Promise<void> => {
      turn += 1;
      const mine = turn;
      const loaded = await loadOwn();
      if (mine === turn) setOwn(loaded);
    };
    const onReturn = (): void => {
      if (!document.hidden) load();
    };
    const stop = onOwnChange(load);
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, []);
  return own;
}
