import { stringsIn } from '../client/memory.ts';
import { href } from '../site/href.ts';
import { changeValues, readAllFrom, readValues } from './database.ts';
import { askToPersist } from './lasting.ts';
import { type Change, isKept, isOwn, ownPaperOf, withFacts } from './own-paper.ts';
import type { OwnPaper, PaperFacts } from './schema.ts';
import { VERSION_KEY } from './version.ts';

/**
 * What the reader has of papers, in the browser and nowhere else. A paper is stored under its id; ids begin with a letter or a
 * digit, and all other keys with a sign that comes before these.
 */
const FIRST_ID = '0';

/** Takes over what an older version of the site has stored, once. */
async function migrate(): Promise<void> {
  const [version] = await readValues([VERSION_KEY]);
  if (typeof version !== 'number') await (await import('./migrate.ts')).migrate();
}

let migrated: Promise<void> | undefined;

/** Resolves when what is stored is of this version. */
export const ownReady = (): Promise<void> => {
  migrated ??= migrate().catch((error: unknown) => {
    migrated = undefined;
    throw error;
  });
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

/** Changes the values of some keys in one transaction, and tells all who show them. */
export async function changeOwn(
  keys: readonly string[],
  to: (values: readonly unknown[]) => readonly unknown[],
): Promise<void> {
  await ownReady();
  await changeValues(keys, to);
  tell(keys);
  tabs.postMessage(keys);
}

/** What the reader has of papers, by their ids; a paper of which there is nothing is absent. */
export async function ownPapers(ids: readonly string[]): Promise<Map<string, OwnPaper>> {
  await ownReady();
  const papers = (await readValues(ids)).flatMap((value) => ownPaperOf(value) ?? []);
  return new Map(papers.map((paper) => [paper.id, paper]));
}

/** All papers of which the reader has something, by their ids. */
export async function allOwnPapers(): Promise<OwnPaper[]> {
  await ownReady();
  return (await readAllFrom(FIRST_ID)).flatMap((value) => ownPaperOf(value) ?? []);
}

/** Changes what the reader has of papers, all at once. What is worth nothing any more is forgotten. */
export async function changeOwnPapers(facts: readonly PaperFacts[], to: Change): Promise<void> {
  if (facts.length === 0) return;
  const keys = facts.map(({ id }) => id);
  let papers: OwnPaper[] = [];
  await changeOwn(keys, (values) => {
    papers = facts.map((one, at) => to(withFacts(ownPaperOf(values[at]), one)));
    return papers.map((paper) => (isOwn(paper) ? paper : undefined));
  });
  if (papers.some(isKept)) await askToPersist();
}
