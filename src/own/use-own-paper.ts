import { useLayoutEffect, useState } from 'preact/hooks';
import type { OwnPaper } from '../reader/schema.ts';
import { onOwnState, ownPaper } from './own-state.ts';

/** What the reader has of a paper that was read by `readOwn` or `readAllOwn`, whatever changes it. */
export function useOwnPaper(id: string): OwnPaper | undefined {
  const [paper, setPaper] = useState(() => ownPaper(id));
  useLayoutEffect(() => {
    const show = (): void => setPaper(ownPaper(id));
    show();
    return onOwnState(show);
  }, [id]);
  return paper;
}
