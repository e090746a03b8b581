import { recall, remember } from '../client/memory.ts';
import { readValues } from './database.ts';
import { followedOf } from './followed.ts';
import { askToPersist } from './lasting.ts';
import { ownPaperOf } from './own-paper.ts';
import { changeOwn, onOwnChange, ownReady } from './reader.ts';
import type { Followed, OwnPaper } from './schema.ts';

/** The key of what the reader follows. */
const FOLLOWED = '#followed';

/** Notes how much is followed where `first-paint.js` finds it, which makes room for what is said of it. */
function noted(followed: Followed[]): Followed[] {
  if (recall('follows') !== followed.length) remember('follows', followed.length);
  return followed;
}

/** Calls whenever what is followed may have changed, here or in another tab; gives the way to stop. */
export const onFollowedChange = (listener: () => void): (() => void) =>
  onOwnChange((keys) => {
    if (keys.length === 0 || keys.includes(FOLLOWED)) listener();
  });

/** The queries that the reader follows, in their order. */
export async function allFollowed(): Promise<Followed[]> {
  await ownReady();
  const [value] = await readValues([FOLLOWED]);
  return noted(followedOf(value));
}

/** Changes what the reader follows. */
export async function changeFollowed(to: (followed: Followed[]) => Followed[]): Promise<void> {
  await changeOwn([FOLLOWED], ([value]) => [to(followedOf(value))]);
  await allFollowed();
  await askToPersist();
}

/** Changes papers and what is followed in one, such as by an import: all of it or nothing. */
export async function changeEverything(
  ids: readonly string[],
  to: (
    papers: (OwnPaper | undefined)[],
    followed: Followed[],
  ) => { papers: OwnPaper[]; followed: Followed[] },
): Promise<void> {
  await changeOwn([FOLLOWED, ...ids], ([value, ...values]) => {
    const { papers, followed } = to(values.map(ownPaperOf), followedOf(value));
    const byId = new Map(papers.map((paper) => [paper.id, paper]));
    return [followed, ...ids.map((id) => byId.get(id))];
  });
  await allFollowed();
  await askToPersist();
}
