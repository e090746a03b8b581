import { recall, remember, stringsIn } from '../client/memory.ts';
import { href } from '../site/href.ts';
import { changeValues, readAllFrom, readValues } from './database.ts';
import { followedOf } from './followed.ts';
import { askToPersist } from './lasting.ts';
import { type Change, isKept, isOwn, ownPaperOf, withFacts } from './own-paper.ts';
import type { Followed, OwnPaper, PaperFacts } from './schema.ts';
import { papersOfVersion1 } from './version-1.ts';

/**
 * What the reader has of papers and follows, in the browser and nowhere else. A paper is stored under its id; ids begin with a
 * letter or a digit, and all other keys with a sign that comes before these.
 */
const FIRST_ID = '0';
const [FOLLOWED, VERSION] = ['#followed', '#version'];

/** The version of what is stored. The first was a list of read papers in localStorage, under `papers-read`. */
const NOW = 2;

/** Takes over what an older version of the site has stored, once. */
async function migrate(): Promise<void> {
  const [version] = await readValues([VERSION]);
  if (typeof version === 'number') return;
  const old = papersOfVersion1(stringsIn(recall('papers-read')), new Date().toISOString());
  await changeValues([VERSION, ...old.map(({ id }) => id)], ([present, ...papers]) => {
    if (typeof present === 'number') return [present, ...papers];
    return [NOW, ...old.map((paper, at) => ownPaperOf(papers[at]) ?? paper)];
  });
}

let migrated: Promise<void> | undefined;
const ready = (): Promise<void> => {
  migrated ??= migrate();
  return migrated;
};

/** What changed: ids of papers, `#followed`; all of it where there are none. */
type Listener = (keys: readonly string[]) => void;
const listeners = new Set<Listener>();
const tabs = new BroadcastChannel(`duizhao:${href()}`);

function tell(keys: readonly string[]): void {
  for (const listener of listeners) listener(keys);
}
tabs.addEventListener('message', ({ data }) => tell(stringsIn(data)));
// A page that comes back from the browser's memory has missed what other tabs said.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) tell([]);
});

/** Calls whenever this page or another tab has changed something, with the keys of what; none stands for all. Gives the way to stop. */
export function onOwnChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function change(
  keys: readonly string[],
  to: (values: readonly unknown[]) => readonly unknown[],
): Promise<void> {
  await ready();
  await changeValues(keys, to);
  tell(keys);
  tabs.postMessage(keys);
}

/** What the reader has of papers, by their ids; a paper of which there is nothing is absent. */
export async function ownPapers(ids: readonly string[]): Promise<Map<string, OwnPaper>> {
  await ready();
  const papers = (await readValues(ids)).flatMap((value) => ownPaperOf(value) ?? []);
  return new Map(papers.map((paper) => [paper.id, paper]));
}

/** All papers of which the reader has something, by their ids. */
export async function allOwnPapers(): Promise<OwnPaper[]> {
  await ready();
  return (await readAllFrom(FIRST_ID)).flatMap((value) => ownPaperOf(value) ?? []);
}

/** Changes what the reader has of papers, all at once. What is worth nothing any more is forgotten. */
export async function changeOwnPapers(facts: readonly PaperFacts[], to: Change): Promise<void> {
  if (facts.length === 0) return;
  const keys = facts.map(({ id }) => id);
  let papers: OwnPaper[] = [];
  await change(keys, (values) => {
    papers = facts.map((one, at) => to(withFacts(ownPaperOf(values[at]), one)));
    return papers.map((paper) => (isOwn(paper) ? paper : undefined));
  });
  if (papers.some(isKept)) await askToPersist();
}

/** Notes how much is followed where `first-paint.js` finds it, which makes room for what is said of it. */
function noted(followed: Followed[]): Followed[] {
  if (recall('follows') !== followed.length) remember('follows', followed.length);
  return followed;
}

/** The queries that the reader follows, in their order. */
export async function allFollowed(): Promise<Followed[]> {
  await ready();
  const [value] = await readValues([FOLLOWED]);
  return noted(followedOf(value));
}

/** Changes what the reader follows. */
export async function changeFollowed(to: (followed: Followed[]) => Followed[]): Promise<void> {
  await change([FOLLOWED], ([value]) => [to(followedOf(value))]);
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
  await change([FOLLOWED, ...ids], ([value, ...values]) => {
    const { papers, followed } = to(values.map(ownPaperOf), followedOf(value));
    const byId = new Map(papers.map((paper) => [paper.id, paper]));
    return [followed, ...ids.map((id) => byId.get(id))];
  });
  await allFollowed();
  await askToPersist();
}
